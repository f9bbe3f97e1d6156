package org.smotescope.ui.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void ratesHaveThreeDecimalsAndATrueMinus() {
        assertThat(Words.rate(0.8333)).isEqualTo("0.833");
        assertThat(Words.rate(-0.25)).isEqualTo("\u22120.250");
        assertThat(Words.rate(-0.0001)).isEqualTo("0.000");
        assertThat(Words.rate(Double.NaN)).isEqualTo("undefined");
    }

    @Test
    void countsAreGroupedFromOneThousandOn() {
        assertThat(Words.count(999)).isEqualTo("999");
        assertThat(Words.count(1_234_567)).isEqualTo("1,234,567");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.50",
        "0.1299, 0.13",
        "0.1, 0.10",
        "0.05, 0.05",
        "0.0123, 0.012",
        "0.00123, 0.0012",
        "0.9876, 0.988",
        "0.992, 0.992",
        "0.9923, 0.9923",
        "0.99, 0.99",
        "0, 0.00",
        "1, 1.00",
        "0.0000000001, 0.0000000",
        "0.009, 0.009"
    })
    void thresholdsHaveAsManyDecimalsAsTheyNeed(double threshold, String words) {
        assertThat(Words.threshold(threshold)).isEqualTo(words);
    }
}

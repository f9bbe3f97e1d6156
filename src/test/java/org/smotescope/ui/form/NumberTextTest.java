package org.smotescope.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 : 1 | 1.0",
                "1:2 | 0.5",
                "0.5 | 0.5",
                "0,25 | 0.25",
                "2 : 4 | 0.5",
            })
    void ratiosAreReadInSeveralForms(String text, double value) {
        assertThat(NumberText.RATIO.read(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"abc", "1:0", "1:2:3", "''"})
    void whatIsNoRatioIsRefused(String text) {
        assertThat(NumberText.RATIO.read(text)).isNull();
    }

    @Test
    void ratiosAreWrittenAsOneToMore() {
        assertThat(NumberText.RATIO.write(1)).isEqualTo("1 : 1");
        assertThat(NumberText.RATIO.write(0.5)).isEqualTo("1 : 2");
        assertThat(NumberText.RATIO.write(0.7)).isEqualTo("1 : 1.43");
    }

    @Test
    void wholeNumbersTakeNoDecimals() {
        assertThat(NumberText.WHOLE.read("5")).isEqualTo(5);
        assertThat(NumberText.WHOLE.read("5.5")).isNull();
    }

    @Test
    void figuresAreWrittenAsPeopleReadThem() {
        assertThat(Figures.count(1400)).isEqualTo("1,400");
        assertThat(Figures.percent(0.875)).isEqualTo("87.5 %");
        assertThat(Figures.fixed(-0.5, 2)).isEqualTo("\u22120.50");
        assertThat(Figures.bytes(61_000)).isEqualTo("61 KB");
        assertThat(Figures.bytes(999)).isEqualTo("999 bytes");
        assertThat(Figures.time(0.0006)).isEqualTo("0.6 ms");
        assertThat(Figures.time(0.25)).isEqualTo("250 ms");
        assertThat(Figures.time(12)).isEqualTo("12.0 s");
    }
}

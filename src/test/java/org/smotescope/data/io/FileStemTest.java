package org.smotescope.data.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileStemTest {
    @ParameterizedTest
    @CsvSource({"pumps.csv,pumps", "a.b.tsv,a.b", "rows,rows", ".csv,.csv", "rows.,rows"})
    void isTheNameWithoutItsLastEnding(String name, String stem) {
        assertThat(FileStem.of(name)).isEqualTo(stem);
    }
}

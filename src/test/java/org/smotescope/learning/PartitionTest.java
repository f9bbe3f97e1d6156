package org.smotescope.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 1",
        "8191, 1",
        "8192, 2",
        "20000, 4",
        "65535, 15",
        "65536, 16",
        "1000003, 16"
    })
    void partsCoverTheRowsInFullBlocks(int rows, int parts) {
        Partition partition = new Partition(rows, 2);
        assertThat(partition.parts()).isEqualTo(parts);
        assertThat(partition.start(0)).isZero();
        assertThat(partition.start(parts)).isEqualTo(rows);
        for (int part = 1; part < parts; part++) {
            assertThat(partition.start(part) % 512).isZero();
            assertThat(partition.start(part)).isGreaterThan(partition.start(part - 1));
        }
    }
}

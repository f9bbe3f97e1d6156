package org.smotescope.ui.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.learning.metrics.Metric;

class MetricRowTest {
    @ParameterizedTest
    @CsvSource({
        "0.417, 0.407, 0.417, 0.407, ▼ 0.010",
        "0.061, 0.1243, 0.061, 0.124, ▲ 0.063",
        "0.7164, 0.7165, 0.716, 0.717, ▲ 0.001",
        "0.5, 0.5, 0.500, 0.500, 0",
        "0.50001, 0.5, 0.500, 0.500, 0",
        "-0.25, 0.25, −0.250, 0.250, ▲ 0.500",
        "NaN, 0.5, undefined, 0.500, ''",
        "0.5, NaN, 0.500, undefined, ''",
        "NaN, NaN, undefined, undefined, ''"
    })
    void saysWhichWayAndHowFar(
            double before, double after, String first, String second, String change) {
        MetricRow row = new MetricRow(Metric.RECALL, "Recall", "", before, after);

        assertThat(row.beforeWords()).isEqualTo(first);
        assertThat(row.afterWords()).isEqualTo(second);
        assertThat(row.changeWords()).isEqualTo(change);
    }
}

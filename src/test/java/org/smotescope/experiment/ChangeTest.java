package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;

class ChangeTest {
    @ParameterizedTest
    @CsvSource({
        "RECALL, 0.1, 0.2, BETTER",
        "RECALL, -0.2, -0.1, WORSE",
        "RECALL, -0.1, 0.2, UNCLEAR",
        "RECALL, 0, 0.2, UNCLEAR",
        "RECALL, -0.2, 0, UNCLEAR",
        "BRIER, 0.1, 0.2, WORSE",
        "BRIER, -0.2, -0.1, BETTER",
        "BRIER, -0.001, 0.0001, UNCLEAR",
        "RECALL, NaN, NaN, UNKNOWN",
        "MAJORITY_BASELINE, 0.1, 0.2, UNKNOWN"
    })
    void followsFromTheIntervalAndTheWayThatTheMetricImproves(
            Metric metric, double low, double high, Change change) {
        assertThat(Change.of(metric, List.of(low, high), new Interval(low, high)))
                .isEqualTo(change);
    }

    @Test
    void isHeldOnlyWhereNoSplitDiffers() {
        Interval none = new Interval(0, 0);
        assertThat(Change.of(Metric.RECALL, List.of(0.0, -0.0, 0.0), none)).isEqualTo(Change.HELD);
        assertThat(Change.of(Metric.RECALL, List.of(0.1, -0.1), new Interval(-0.9, 0.9)))
                .isEqualTo(Change.UNCLEAR);
    }
}

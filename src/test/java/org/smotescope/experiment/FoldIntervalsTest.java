package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.learning.metrics.Metric;

class FoldIntervalsTest {
    /// To 18 digits, from the incomplete beta function in mpmath.
    @ParameterizedTest
    @CsvSource({
        "1, 12.7062047361747046",
        "2, 4.30265272974946385",
        "3, 3.18244630528370959",
        "4, 2.77644510519779436",
        "9, 2.26215716279820554",
        "49, 2.00957523712923967",
        "1000, 1.96233908082640848"
    })
    void quantilesOfStudentsT(int degrees, double expected) {
        assertThat(FoldIntervals.studentT975(degrees)).isCloseTo(expected, within(1e-13));
    }

    @Test
    void theIntervalIsCorrectedForSharedTrainingRows() {
        List<Double> values = List.of(0.5, 0.6, 0.7, 0.6, 0.6);
        VariantResult.Interval interval = FoldIntervals.interval(values, 0.25);
        double half = 2.7764451051977987 * Math.sqrt(0.005 * (1.0 / 5 + 0.25));
        assertThat(interval.high() - interval.low()).isCloseTo(2 * half, within(1e-12));
        assertThat((interval.high() + interval.low()) / 2).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void oneUndefinedValueMakesTheIntervalUndefined() {
        assertThat(FoldIntervals.interval(List.of(0.5, Double.NaN), 0.25).low()).isNaN();
        assertThat(FoldIntervals.interval(List.of(0.5), 0.25).isDefined()).isFalse();
    }

    @Test
    void anIntervalIsNoWiderThanItsMetric() {
        Map<Metric, List<Double>> values = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            values.put(metric, List.of(0.0, 1.0, 1.0));
        }
        PerSplit perSplit = new PerSplit(values, 0.5);
        VariantResult.Interval wide =
                Objects.requireNonNull(perSplit.intervals().get(Metric.RECALL));
        assertThat(wide.low()).isLessThan(-1.0);
        assertThat(wide.high()).isGreaterThan(2.0);
        Map<Metric, VariantResult.Interval> possible = perSplit.possibleIntervals();
        assertThat(possible.get(Metric.RECALL)).isEqualTo(new VariantResult.Interval(0.0, 1.0));
        assertThat(possible.get(Metric.MCC)).isEqualTo(new VariantResult.Interval(-1.0, 1.0));
        assertThat(possible.get(Metric.BRIER)).isEqualTo(new VariantResult.Interval(0.0, 2.0));
        assertThat(possible.get(Metric.LOG_LOSS))
                .isEqualTo(new VariantResult.Interval(0.0, wide.high()));
    }
}

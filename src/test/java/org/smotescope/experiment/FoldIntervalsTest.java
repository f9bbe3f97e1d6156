package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldIntervalsTest {
    /// Quantiles as in the usual tables (SciPy's t.ppf(0.975, n)).
    @ParameterizedTest
    @CsvSource({
        "1, 12.706204736432095",
        "2, 4.302652729911275",
        "3, 3.182446305284263",
        "4, 2.7764451051977987",
        "9, 2.2621571627409915",
        "49, 2.0095752344892093",
        "1000, 1.9623390808264078"
    })
    void quantilesOfStudentsT(int degrees, double expected) {
        assertThat(FoldIntervals.studentT975(degrees)).isCloseTo(expected, within(2e-4));
    }

    @Test
    void theIntervalIsCorrectedForSharedTrainingRows() {
        List<Double> values = List.of(0.5, 0.6, 0.7, 0.6, 0.6);
        VariantResult.Interval interval = FoldIntervals.interval(values, 0.25);
        double half = 2.7764451051977987 * Math.sqrt(0.005 * (1.0 / 5 + 0.25));
        assertThat(interval.high() - interval.low()).isCloseTo(2 * half, within(1e-4));
        assertThat((interval.high() + interval.low()) / 2).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void oneUndefinedValueMakesTheIntervalUndefined() {
        assertThat(FoldIntervals.interval(List.of(0.5, Double.NaN), 0.25).low()).isNaN();
    }
}

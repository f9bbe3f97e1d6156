package org.smotescope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactSumTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isTheDoubleNearestToTheTrueSum(long seed) {
        for (int n = 0; n < 60; n++) {
            double[] values = wild(Mix.of(seed, n), n);
            BigDecimal exact = BigDecimal.ZERO;
            for (double value : values) {
                exact = exact.add(new BigDecimal(value));
            }
            assertThat(ExactSum.of(values)).isEqualTo(exact.doubleValue());
        }
    }

    @Test
    void doesNotDependOnTheOrder() {
        double[] values = wild(99, 500);
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }

        assertThat(ExactSum.of(reversed)).isEqualTo(ExactSum.of(values));
    }

    @Test
    void loosesNothingToCancellation() {
        assertThat(ExactSum.of(new double[] {1e300, 1.0, -1e300, 1e-300})).isEqualTo(1.0);
        assertThat(ExactSum.of(new double[] {1e16, 1.0, 1.0, -1e16})).isEqualTo(2.0);
        assertThat(ExactSum.of(new double[] {-0.1, 0.1})).isZero();
    }

    @Test
    void holdsTheSmallestAndTheLargest() {
        double tiny = Double.MIN_VALUE;
        double most = Double.MAX_VALUE;
        assertThat(ExactSum.of(new double[] {tiny, tiny, tiny})).isEqualTo(3 * tiny);
        assertThat(ExactSum.of(new double[] {-tiny})).isEqualTo(-tiny);
        assertThat(ExactSum.of(new double[] {most, most, -most})).isEqualTo(most);
        assertThat(ExactSum.of(new double[] {most, most})).isInfinite();
        assertThat(ExactSum.of(new double[0])).isZero();
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExactSum().add(Double.NaN));
    }

    /// Numbers of every sign and size, some of them equal but for their sign.
    private static double[] wild(long seed, int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            long bits = Mix.of(seed, i);
            double unit = (bits >>> 11) * 0x1.0p-53 - 0.5;
            int exponent = (int) (Mix.of(bits) % 600);
            values[i] = i % 7 == 3 ? -values[i - 1] : Math.scalb(unit, i % 3 == 0 ? 3 : exponent);
        }
        return values;
    }
}

package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    private static int[] split(int count, double... weights) {
        long[] keys = new long[weights.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = 10L * i;
        }
        return LargestRemainder.split(count, weights, keys);
    }

    @Test
    void wholePartsFirstAndThenTheLargestFractions() {
        // 3.5, 1.75, 1.75 of 7.
        assertThat(split(7, 4, 2, 2)).containsExactly(3, 2, 2);
        // 1.2, 2.4, 2.4 of 6, and 5.0, 0.5, 0.5.
        assertThat(split(6, 1, 2, 2)).containsExactly(1, 3, 2);
        assertThat(split(6, 10, 1, 1)).containsExactly(5, 1, 0);
    }

    @Test
    void equalFractionsGoBySmallerKey() {
        double[] equal = {1, 1, 1};
        assertThat(LargestRemainder.split(4, equal, new long[] {5, -3, 0}))
                .containsExactly(1, 2, 1);
        assertThat(LargestRemainder.split(2, equal, new long[] {5, -3, 0}))
                .containsExactly(0, 1, 1);
    }

    @Test
    void noWeightGetsNothing() {
        assertThat(split(5, 0, 3, 0, 2)).containsExactly(0, 3, 0, 2);
        assertThat(split(0, 1, 2)).containsExactly(0, 0);
    }

    @Test
    void weightsWithoutAFiniteSumAreRefused() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 0.0}) {
            assertThatThrownBy(() -> split(3, 0.0, bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("finite sum above 0");
        }
    }

    @Test
    void theSumIsExact() {
        for (int count = 0; count < 200; count++) {
            int sum = 0;
            for (int part : split(count, 0.1, 0.7, 1e-9, 3.3, 0, 2.9, 0.1)) {
                sum += part;
            }
            assertThat(sum).isEqualTo(count);
        }
    }
}

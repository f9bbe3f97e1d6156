package org.smotescope.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

class MedianTest {
    private static final int[] COUNTS = {1, 2, 3, 10, 11, 16_383, 16_384, 40_000, 40_001};

    @Test
    void isTheMiddleOfTheSortedValues() {
        agreesWithSorting(i -> Mix.of(i) * 0x1.0p-63);
    }

    @Test
    void ofValuesThatAreSortedAlready() {
        agreesWithSorting(i -> i);
        agreesWithSorting(i -> -i);
    }

    @Test
    void ofFewDifferentValues() {
        agreesWithSorting(i -> Mix.of(i) & 1);
        agreesWithSorting(i -> i % 7);
        agreesWithSorting(i -> 3.5);
    }

    @Test
    void whereASampleAtEqualDistancesMisleads() {
        // Every 20th of 40,000 is large; a sample of 2,048 takes nearly all of them.
        agreesWithSorting(i -> i % 20 < 1 ? 1e6 + i : Mix.of(i) * 0x1.0p-63);
        agreesWithSorting(i -> i % 8 == 0 ? 1e6 + i : i);
        agreesWithSorting(i -> Math.pow(i, 40.0));
    }

    @Test
    void isNeverMinusZero() {
        double[] zeros = new double[20_000];
        for (int i = 0; i < zeros.length; i++) {
            zeros[i] = i % 3 == 0 ? 0.0 : -0.0;
        }

        assertThat(Double.doubleToRawLongBits(Median.of(zeros, zeros.length))).isZero();
    }

    private static void agreesWithSorting(LongToDoubleFunction make) {
        for (int count : COUNTS) {
            double[] values = new double[count + 3];
            Arrays.setAll(values, make::applyAsDouble);
            double[] sorted = Arrays.copyOf(values, count);
            Arrays.sort(sorted);
            int middle = count / 2;
            double median =
                    count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;

            assertThat(Median.of(values, count)).isEqualTo(median);
        }
    }
}

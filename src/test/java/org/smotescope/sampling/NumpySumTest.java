package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NumpySumTest {
    private static double[] tenths(int n) {
        double[] values = new double[n];
        Arrays.fill(values, 0.1);
        return values;
    }

    /// The numbers are those of `numpy.full(n, 0.1).sum()`.
    @Test
    void arraysAreAddedAsNumpyAddsThem() {
        assertThat(NumpySum.pairwise(tenths(0))).isEqualTo(0.0);
        assertThat(NumpySum.pairwise(tenths(7))).isEqualTo(0.7);
        assertThat(NumpySum.pairwise(tenths(8))).isEqualTo(0.8);
        assertThat(NumpySum.pairwise(tenths(10))).isEqualTo(1.0);
        assertThat(NumpySum.pairwise(tenths(17))).isEqualTo(1.7000000000000002);
        assertThat(NumpySum.pairwise(tenths(128))).isEqualTo(12.800000000000002);
        assertThat(NumpySum.pairwise(tenths(129))).isEqualTo(12.899999999999999);
        assertThat(NumpySum.pairwise(tenths(137))).isEqualTo(13.7);
        assertThat(NumpySum.pairwise(tenths(300))).isEqualTo(29.999999999999996);
        assertThat(NumpySum.pairwise(tenths(1003))).isEqualTo(100.30000000000001);
    }

    @Test
    void rowsAreAddedOneAfterTheOther() {
        assertThat(NumpySum.inOrder(tenths(10))).isEqualTo(0.9999999999999999);
        assertThat(NumpySum.inOrder(new double[0])).isZero();
    }
}

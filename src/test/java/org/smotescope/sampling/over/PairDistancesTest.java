package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;

class PairDistancesTest {
    private static double mean(double[]... columns) {
        return PairDistances.mean(Matrix.ofColumns(columns[0].length, columns), Monitor.NONE);
    }

    @Test
    void theMeanIsThatOfAllPairs() {
        assertThat(mean(new double[] {0, 3, 0}, new double[] {0, 4, 4})).isEqualTo(4.0);
        assertThat(mean(new double[] {1, 2, 4, 8})).isEqualTo(23.0 / 6.0);
        assertThat(mean(new double[] {5, 7})).isEqualTo(2.0);
    }

    @Test
    void aSingleRowHasNoPairs() {
        assertThat(mean(new double[] {5})).isZero();
        assertThat(mean(new double[0])).isZero();
    }

    @Test
    void progressIsThatOfThePairs() {
        List<Double> reports = new ArrayList<>();
        Matrix four = Matrix.ofColumns(4, new double[][] {{1, 2, 3, 4}});
        PairDistances.mean(
                four,
                fraction -> {
                    reports.add(fraction);
                    return false;
                });
        assertThat(reports).containsExactly(1.0 / 16, 4.0 / 16, 9.0 / 16);
        assertThatThrownBy(() -> PairDistances.mean(four, fraction -> fraction > 0.2))
                .isInstanceOf(CancellationException.class);
    }
}

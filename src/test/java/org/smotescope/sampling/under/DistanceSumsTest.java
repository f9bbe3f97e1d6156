package org.smotescope.sampling.under;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.NumpySum;

class DistanceSumsTest {
    /// Sums of 0.1, 0.2, and so on as numpy gives them.
    private static double numpy(int count) {
        double[] summands = new double[count];
        for (int i = 0; i < count; i++) {
            summands[i] = (i + 1) / 10.0;
        }
        return NumpySum.pairwise(summands);
    }

    @Test
    void sumsAreNumpysToTheLastBit() {
        assertThat(numpy(0)).isZero();
        assertThat(numpy(1)).isEqualTo(0.1);
        assertThat(numpy(3)).isEqualTo(0.6000000000000001);
        assertThat(numpy(7)).isEqualTo(2.8);
        assertThat(numpy(8)).isEqualTo(3.6);
        assertThat(numpy(9)).isEqualTo(4.5);
        assertThat(numpy(19)).isEqualTo(19.0);
        assertThat(numpy(100)).isEqualTo(504.99999999999994);
    }

    @Test
    void eightSummandsAreAddedInPairs() {
        double[] summands = {1e16, 1.0, -1e16, 1.0, 1.0, 1.0, 1.0, 1.0};
        assertThat(NumpySum.pairwise(summands)).isEqualTo(4.0);
        assertThat(NumpySum.pairwise(new double[] {1e16, 1.0, -1e16, 1.0})).isEqualTo(1.0);
    }

    @Test
    void whatTheTableLacksIsNothing() {
        NeighbourTable table =
                new NeighbourTable(
                        new int[] {4, 5},
                        2,
                        new int[] {1, 2, 2, 1},
                        new double[] {1.0, 4.0, 9.0, 25.0});
        assertThat(DistanceSums.ofNearest(table, 2, Monitor.NONE)).containsExactly(3.0, 8.0);
        assertThat(DistanceSums.ofNearest(table, 4, Monitor.NONE)).containsExactly(3.0, 8.0);
        assertThat(DistanceSums.ofFarthest(table, 2, Monitor.NONE)).containsExactly(3.0, 8.0);
        assertThat(DistanceSums.ofFarthest(table, 3, Monitor.NONE)).containsExactly(3.0, 8.0);
    }

    @Test
    void theNearestIsAddedFirst() {
        double tiny = 0x1p-53;
        double[] nearestFirst = {tiny * tiny, tiny * tiny, 1.0};
        double[] farthestFirst = {1.0, tiny * tiny, tiny * tiny};
        int[] rows = {1, 2, 3};
        int[] query = {0};
        assertThat(
                        DistanceSums.ofNearest(
                                new NeighbourTable(query, 3, rows, nearestFirst), 3, Monitor.NONE))
                .containsExactly(1.0 + 0x1p-52);
        assertThat(
                        DistanceSums.ofFarthest(
                                new NeighbourTable(query, 3, rows, farthestFirst), 3, Monitor.NONE))
                .containsExactly(1.0 + 0x1p-52);
    }
}

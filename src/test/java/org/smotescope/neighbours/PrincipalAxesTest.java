package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.support.Rows;

/// A search along fewer axes than there are columns finds the same.
class PrincipalAxesTest {
    /// Thirty columns of which each is made of three hidden ones, and a little of its own.
    private static Dataset correlated(int size, double own) {
        Random random = new Random(7);
        double[][] parts = new double[3][30];
        for (double[] part : parts) {
            Arrays.setAll(part, _ -> random.nextGaussian());
        }
        double[][] rows = new double[size][30];
        for (double[] row : rows) {
            double[] hidden = random.doubles(3, -3, 3).toArray();
            Arrays.setAll(
                    row,
                    j ->
                            hidden[0] * parts[0][j]
                                    + hidden[1] * parts[1][j]
                                    + hidden[2] * parts[2][j]
                                    + own * random.nextGaussian()
                                    + 1e4);
        }
        return Rows.of(size / 10, rows);
    }

    private static Job job(Dataset dataset, int k) {
        int[] all = IntStream.range(0, dataset.size()).toArray();
        Points points = Points.of(Space.of(dataset), all);
        return Job.of(points, points, k, new Work(Monitor.NONE, 1));
    }

    private static double square(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(j -> (a[j] - b[j]) * (a[j] - b[j])).sum();
    }

    @Test
    void columnsThatGoTogetherLeaveFewAxes() {
        Job job = job(correlated(1500, 0.05), 5);
        assertThat(PrincipalAxes.turn(Frame.of(job.pool()), job).columns()).isBetween(2, 10);
    }

    @Test
    void distancesAlongTheAxesAreNoLonger() {
        Job job = job(correlated(600, 0.3), 5);
        Frame frame = PrincipalAxes.turn(Frame.of(job.pool()), job);
        double[] a = new double[30];
        double[] b = new double[30];
        for (int i = 1; i < 600; i++) {
            job.pool().copyTo(0, a);
            job.pool().copyTo(i, b);
            double seen = square(frame.see(a), frame.see(b));
            assertThat(seen).isPositive().isLessThan(frame.seenSquare(square(a, b)) * (1 + 1e-9));
        }
    }

    @Test
    void allAxesKeepDistances() {
        Random random = new Random(3);
        Dataset dataset =
                Rows.of(
                        50,
                        IntStream.range(0, 500)
                                .mapToObj(_ -> random.doubles(8).toArray())
                                .toArray(double[][]::new));
        Job job = job(dataset, 400);
        Frame frame = PrincipalAxes.turn(Frame.of(job.pool()), job);
        assertThat(frame.columns()).isEqualTo(8);
        double[] a = new double[8];
        double[] b = new double[8];
        job.pool().copyTo(3, a);
        job.pool().copyTo(400, b);
        double wanted = square(a, b) * frame.scale() * frame.scale();
        assertThat(square(frame.see(a), frame.see(b))).isEqualTo(wanted, within(1e-12 * wanted));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 1e-9, 0.05, 1.0})
    void searchesFindWhatComparingAllPairsFinds(double own) {
        Dataset dataset = correlated(2600, own);
        ExactSearch turned = new ExactSearch(2, ExactSearch.Method.TURNED_LEAVES);
        ExactSearch plain = new ExactSearch(2, ExactSearch.Method.ALL_PAIRS);
        int[] all = IntStream.range(0, dataset.size()).toArray();
        int[] some = IntStream.range(0, 300).map(i -> 7 * i).toArray();
        for (int[] queries : new int[][] {all, some}) {
            for (int k : new int[] {1, 6, 40}) {
                NeighbourTable found = turned.search(dataset, queries, all, k, Monitor.NONE);
                NeighbourTable wanted = plain.search(dataset, queries, all, k, Monitor.NONE);
                for (int q = 0; q < queries.length; q++) {
                    for (int rank = 0; rank < k; rank++) {
                        assertThat(found.neighbour(q, rank)).isEqualTo(wanted.neighbour(q, rank));
                        assertThat(found.distance(q, rank)).isEqualTo(wanted.distance(q, rank));
                    }
                }
            }
        }
    }

    /// Rows that lie far away along axes which are left out, so that what is seen of them is small
    /// and what turning rounds is not: the sample that tells the axes misses them.
    @Test
    void rowsFarAwayAlongAnAxisThatIsLeftOut() {
        Random random = new Random(11);
        double[][] rows = new double[20_000][];
        for (int i = 0; i < rows.length; i++) {
            double a = random.nextDouble(-1, 1);
            double b = random.nextDouble(-1, 1);
            rows[i] = new double[] {a, -a, b, -b};
        }
        int[] far = {5, 14, 25, 34, 45, 54, 65, 74, 85};
        for (int row : far) {
            for (int j = 0; j < 4; j++) {
                rows[row][j] += 1e12;
            }
        }
        Dataset dataset = Rows.of(100, rows);
        int[] all = IntStream.range(0, rows.length).toArray();
        Points points = Points.of(Space.of(dataset), all);
        Job job = Job.of(points, points, 5, new Work(Monitor.NONE, 1));
        ExactSearch turned = new ExactSearch(1, ExactSearch.Method.TURNED_LEAVES);
        ExactSearch plain = new ExactSearch(1, ExactSearch.Method.ALL_PAIRS);
        assertThat(PrincipalAxes.turn(Frame.of(points), job).columns()).isEqualTo(2);
        NeighbourTable found = turned.search(dataset, far, all, 5, Monitor.NONE);
        NeighbourTable wanted = plain.search(dataset, far, all, 5, Monitor.NONE);
        for (int q = 0; q < far.length; q++) {
            for (int rank = 0; rank < 5; rank++) {
                assertThat(found.neighbour(q, rank)).isEqualTo(wanted.neighbour(q, rank));
            }
        }
    }
}

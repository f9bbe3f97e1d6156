package org.smotescope.learning.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Matrix;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.Progress;
import org.smotescope.learning.ReferenceFiles;

class KMeansTest {
    /// Inertias of scikit-learn 1.2.1: `KMeans(k, n_init=10, random_state=0, tol=0)`.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    o01_blobs2d, 3, 237.939345
                    o01_blobs2d, 8, 88.316479
                    o01_blobs2d, 40, 14.668831
                    o02_blobs8d, 3, 1375.582817
                    o02_blobs8d, 8, 946.160034
                    o02_blobs8d, 40, 437.790021
                    o04_grid_ties, 3, 163.099019
                    o04_grid_ties, 8, 51.378646
                    o04_grid_ties, 40, 0.000000
                    o06_multi4, 3, 1009.699806
                    o06_multi4, 8, 574.812505
                    o06_multi4, 40, 214.436486
                    o09_imb600, 3, 2438.693456
                    o09_imb600, 8, 1650.257722
                    o09_imb600, 40, 798.179731
                    o14_sorted, 3, 94.184445
                    o14_sorted, 8, 20.374981
                    o14_sorted, 40, 2.278678
                    """)
    void isAboutAsTightAsTheReference(String name, int clusters, double inertia) {
        Matrix rows = data(name);
        Clustering found = new KMeans(clusters, 1).fit(rows, keys(rows.rows()), Monitor.NONE);

        assertThat(found.inertia()).isBetween(0.95 * inertia, 1.05 * inertia);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 60, 300})
    void rowsAreAtTheirNearestCentroidAndCentroidsAreMeans(int clusters) {
        Matrix rows = data("o09_imb600");
        Clustering found = new KMeans(clusters, 5).fit(rows, keys(rows.rows()), Monitor.NONE);

        assertThat(found.size()).isEqualTo(clusters);
        double inertia = 0.0;
        for (int i = 0; i < rows.rows(); i++) {
            double own = squaredDistance(rows, i, found.centroids(), found.clusterOf()[i]);
            for (int c = 0; c < clusters; c++) {
                assertThat(own)
                        .isLessThanOrEqualTo(
                                squaredDistance(rows, i, found.centroids(), c) + 1e-12);
            }
            inertia += own;
        }
        assertThat(found.inertia()).isCloseTo(inertia, within(1e-9 * inertia));
        int[][] members = found.members();
        for (int c = 0; c < clusters; c++) {
            assertThat(members[c]).isNotEmpty();
            for (int j = 0; j < rows.columns(); j++) {
                double[] column = rows.column(j);
                double mean = Arrays.stream(members[c]).mapToDouble(i -> column[i]).sum();
                assertThat(found.centroids().get(c, j))
                        .isCloseTo(mean / members[c].length, within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60})
    void theOrderOfRowsDoesNotShow(int clusters) {
        Matrix rows = data("o06_multi4");
        long[] keys = keys(rows.rows());
        int[] turned = new int[keys.length];
        long[] turnedKeys = new long[keys.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = i * 7 % turned.length;
            turnedKeys[i] = keys[turned[i]];
        }
        Clustering one = new KMeans(clusters, 3).fit(rows, keys, Monitor.NONE);
        Clustering other =
                new KMeans(clusters, 3).fit(rows.select(turned), turnedKeys, Monitor.NONE);

        assertThat(other.inertia()).isEqualTo(one.inertia());
        for (int i = 0; i < turned.length; i++) {
            assertThat(other.clusterOf()[i]).isEqualTo(one.clusterOf()[turned[i]]);
        }
        for (int c = 0; c < clusters; c++) {
            assertThat(other.centroids().row(c)).isEqualTo(one.centroids().row(c));
        }
    }

    @Test
    void anotherSeedStartsElsewhere() {
        Matrix rows = data("o09_imb600");
        Clustering one = new KMeans(60, 1).fit(rows, keys(rows.rows()), Monitor.NONE);
        Clustering other = new KMeans(60, 2).fit(rows, keys(rows.rows()), Monitor.NONE);

        assertThat(other.clusterOf()).isNotEqualTo(one.clusterOf());
    }

    @Test
    void fewerDistinctRowsGiveFewerClusters() {
        double[] column = {1.0, 5.0, 1.0, 1.0, 5.0, 9.0};
        Matrix rows = Matrix.ofColumns(6, new double[][] {column});
        Clustering found = new KMeans(5, 1).fit(rows, keys(6), Monitor.NONE);

        assertThat(found.size()).isEqualTo(3);
        assertThat(found.inertia()).isZero();
        assertThat(found.centroids().column(0)).containsExactlyInAnyOrder(1.0, 5.0, 9.0);
        assertThat(found.members()[found.clusterOf()[0]]).containsExactly(0, 2, 3);
    }

    @Test
    void oneClusterPerDistinctRowWhereAsManyAreAskedFor() {
        Matrix rows = data("o01_blobs2d");
        Clustering found = new KMeans(300, 1).fit(rows, keys(300), Monitor.NONE);

        assertThat(found.size()).isEqualTo(300);
        assertThat(found.inertia()).isZero();
    }

    @Test
    void aClusterThatLosesItsRowsGetsTheFarthestRow() {
        Progress progress = new Progress(Monitor.NONE);
        double[] column = {0.0, 1.0, 2.0, 40.0};
        Points rows =
                Points.of(
                        Matrix.ofColumns(4, new double[][] {column}),
                        new int[] {0, 1, 2, 3},
                        progress);
        Points centroids = Points.zeros(2, 1);
        centroids.set(1, rows, 3);
        double[] distances = {0.0, 1.0, 4.0, 1600.0};
        Assignment start = new Assignment(centroids, 2, new int[4], distances);
        Lloyd lloyd = new Lloyd(rows, start, progress);
        lloyd.run(0.0, 1.0);

        assertThat(lloyd.assignment().clusterOf()).containsExactly(0, 0, 0, 1);
        assertThat(lloyd.assignment().inertia()).isCloseTo(2.0, within(1e-12));
    }

    @Test
    void canBeCancelledAtAnyTime() {
        Matrix rows = data("o09_imb600");
        AtomicInteger reports = new AtomicInteger();
        new KMeans(8, 1).fit(rows, keys(600), fraction -> reports.incrementAndGet() < 0);

        for (int last = 1; last <= reports.get(); last += 5) {
            AtomicInteger left = new AtomicInteger(last);
            assertThatThrownBy(
                            () ->
                                    new KMeans(8, 1)
                                            .fit(
                                                    rows,
                                                    keys(600),
                                                    fraction -> left.decrementAndGet() <= 0))
                    .isInstanceOf(CancellationException.class);
            assertThat(left.get()).isZero();
        }
    }

    @Test
    void progressGrows() {
        Matrix rows = data("o09_imb600");
        double[] reached = {0.0};
        new KMeans(8, 1)
                .fit(
                        rows,
                        keys(600),
                        fraction -> {
                            assertThat(fraction).isBetween(reached[0], 1.0);
                            reached[0] = fraction;
                            return false;
                        });

        assertThat(reached[0]).isGreaterThan(0.8);
    }

    @Test
    void needsAtLeastOneClusterAndOneRow() {
        assertThatThrownBy(() -> new KMeans(0, 1)).hasMessage("clusters must be at least 1: 0");
        Matrix none = Matrix.ofColumns(0, new double[1][0]);
        assertThatThrownBy(() -> new KMeans(1, 1).fit(none, new long[0], Monitor.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Matrix data(String name) {
        Matrix features = ReferenceFiles.data(name).features();
        return ReferenceFiles.standard(features).apply(features);
    }

    private static long[] keys(int rows) {
        long[] keys = new long[rows];
        for (int i = 0; i < rows; i++) {
            keys[i] = Mix.of(i);
        }
        return keys;
    }

    private static double squaredDistance(Matrix a, int i, Matrix b, int k) {
        double sum = 0.0;
        for (int j = 0; j < a.columns(); j++) {
            sum += (a.get(i, j) - b.get(k, j)) * (a.get(i, j) - b.get(k, j));
        }
        return sum;
    }
}

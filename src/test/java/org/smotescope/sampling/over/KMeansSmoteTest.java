package org.smotescope.sampling.over;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.Scaling;
import org.smotescope.learning.cluster.Clustering;
import org.smotescope.learning.cluster.KMeans;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.StrictRandomness;
import org.smotescope.sampling.Targets;
import org.smotescope.support.Gen;
import org.smotescope.support.Rows;
import org.smotescope.support.Runs;

class KMeansSmoteTest {
    /// Rows 0 to 5 of the larger class and 6 to 13 of the smaller one, which stand near 0 (mean
    /// distance 2), near 100 (mean distance 8) and at 200.
    private static final Dataset LINE =
            Rows.of(
                    8,
                    new double[] {-5},
                    new double[] {-6},
                    new double[] {99},
                    new double[] {198},
                    new double[] {199},
                    new double[] {201},
                    new double[] {0},
                    new double[] {1},
                    new double[] {3},
                    new double[] {100},
                    new double[] {104},
                    new double[] {112},
                    new double[] {200},
                    new double[] {200.5});

    private static final Clustering CLUSTERS = clustering(0, 0, 1, 2, 2, 2, 0, 0, 0, 1, 1, 1, 2, 2);

    private final List<Double> reports = new ArrayList<>();

    private static Clustering clustering(int... clusterOf) {
        int size = Arrays.stream(clusterOf).max().orElseThrow() + 1;
        return new Clustering(clusterOf, Matrix.ofColumns(size, new double[1][size]), 0.0);
    }

    private Resampling run(
            int k, @Nullable Double threshold, @Nullable Double exponent, int extra) {
        return run(new KMeansSmote(k, 3, threshold, exponent), LINE, CLUSTERS, extra);
    }

    private Resampling run(KMeansSmote sampler, Dataset dataset, Clustering clustering, int extra) {
        int[] now = dataset.classes().counts();
        int[] wanted = now.clone();
        wanted[1] += extra;
        return sampler.within(
                clustering,
                dataset,
                new Targets(now, wanted, new boolean[] {true, true}),
                new StrictRandomness(3),
                new ExactSearch(1),
                fraction -> {
                    reports.add(fraction);
                    return false;
                });
    }

    private static List<Integer> made(Resampling result) {
        return ((Evidence.Clusters) result.evidence().getFirst())
                .clusters().stream().map(Evidence.Cluster::made).toList();
    }

    @Test
    void sparseClustersGetMoreAndTheSumIsExact() {
        Resampling result = run(2, null, null, 10);
        Evidence.Clusters clusters = (Evidence.Clusters) result.evidence().getFirst();
        assertThat(clusters.classCode()).isEqualTo(1);
        assertThat(clusters.numbers()).isEqualTo(Ints.of(0, 0, 1, 2, 2, 2, 0, 0, 0, 1, 1, 1, 2, 2));
        assertThat(clusters.clusters()).extracting(Evidence.Cluster::rows).containsExactly(5, 4, 5);
        assertThat(clusters.clusters())
                .extracting(Evidence.Cluster::ofClass)
                .containsExactly(3, 3, 2);
        double[] weights =
                clusters.clusters().stream().mapToDouble(Evidence.Cluster::weight).toArray();
        assertThat(weights).containsExactly(new double[] {0.2, 0.8, 0.0}, within(1e-15));
        assertThat(made(result)).containsExactly(2, 8, 0);
        assertThat(made(run(2, null, null, 13))).containsExactly(3, 10, 0);
        assertThat(made(run(2, null, null, 12))).containsExactly(2, 10, 0);
        assertThat(made(run(2, null, 0.0, 12))).containsExactly(6, 6, 0);
        assertThat(made(run(2, null, 2.0, 17))).containsExactly(1, 16, 0);
        assertThat(made(run(2, null, 100.0, 9))).containsExactly(0, 9, 0);
    }

    @Test
    void insideAClusterItIsSmote() {
        Resampling result = run(2, null, null, 300);
        assertThat(made(result)).containsExactly(60, 240, 0);
        int[] uses = new int[14];
        for (int i = 0; i < 300; i++) {
            int base = result.added().base(i);
            int neighbour = result.added().neighbour(i);
            uses[base]++;
            assertThat(CLUSTERS.clusterOf()[base]).isEqualTo(i < 60 ? 0 : 1);
            assertThat(CLUSTERS.clusterOf()[neighbour]).isEqualTo(i < 60 ? 0 : 1);
            assertThat(neighbour).isNotEqualTo(base).isGreaterThan(5);
        }
        assertThat(uses).containsExactly(0, 0, 0, 0, 0, 0, 20, 20, 20, 80, 80, 80, 0, 0);
    }

    @Test
    void aClusterIsAHomeFromTheThresholdAndTheNumberOfRowsOn() {
        assertThat(made(run(2, 0.6, null, 10))).containsExactly(2, 8, 0);
        assertThat(made(run(2, 0.61, null, 10))).containsExactly(0, 10, 0);
        assertThat(made(run(2, 0.75, null, 10))).containsExactly(0, 10, 0);
        assertThat(made(run(2, 0.0, 0.0, 10))).containsExactly(5, 5, 0);
        // 1/3, 1/3 and 1/2: 4, 4 and 6 of 14.
        assertThat(made(run(1, 0.4, 0.0, 14))).containsExactly(4, 4, 6);
        assertThat(made(run(1, 0.41, 0.0, 14))).containsExactly(7, 7, 0);
        assertThat(reports).isNotEmpty().allMatch(f -> f >= 0 && f <= 1);
    }

    @Test
    void withOneClusterThereIsNoThreshold() {
        Clustering one = clustering(new int[14]);
        Resampling result = run(new KMeansSmote(2, 1, 0.99, null), LINE, one, 5);
        assertThat(made(result)).containsExactly(5);
    }

    @Test
    void whereAllDistancesAreZeroClustersWeighTheSame() {
        Dataset equal =
                Rows.of(
                        4,
                        new double[] {7},
                        new double[] {1},
                        new double[] {1},
                        new double[] {2},
                        new double[] {2});
        Resampling result =
                run(new KMeansSmote(1, 3, null, null), equal, clustering(0, 1, 1, 2, 2), 5);
        // The cluster with the smaller number gets the odd one.
        assertThat(made(result)).containsExactly(0, 3, 2);
    }

    @Test
    void distancesAreMeasuredInScaledUnits() {
        Dataset rows =
                Rows.of(
                        4,
                        new double[] {50, 50},
                        new double[] {0, 0},
                        new double[] {3, 0},
                        new double[] {9, 0},
                        new double[] {9, 0.01});
        Clustering clusters = clustering(0, 1, 1, 2, 2);
        KMeansSmote sampler = new KMeansSmote(1, 3, null, 1.0);
        assertThat(made(run(sampler, rows, clusters, 301))).containsExactly(0, 300, 1);
        Dataset scaled = rows.withScaling(Scaling.of(new double[] {0, 0}, new double[] {300, 0.1}));
        assertThat(made(run(sampler, scaled, clusters, 11))).containsExactly(0, 1, 10);
    }

    @Test
    void aShareBelowTheThresholdIsRefusedWithTheThresholdThatWorks() {
        assertThatThrownBy(() -> run(2, 0.8, null, 10))
                .isInstanceOf(DataProblem.class)
                .hasMessage(
                        "K-means SMOTE found no cluster for minor: in none of 3 has it at least 3"
                                + " rows (k = 2) and a share of 0.800; the largest share is 0.750:"
                                + " use threshold = 0.75, or use more clusters, or use smote")
                .satisfies(
                        problem ->
                                assertThat(((DataProblem) problem).mends().getFirst())
                                        .isEqualTo(
                                                new DataProblem.Mend(
                                                        "use threshold = 0.75",
                                                        "resample.settings.threshold",
                                                        "0.75")));
    }

    @Test
    void tooFewRowsInEveryClusterAreRefusedWithTheNumberOfClustersThatWorks() {
        assertThatThrownBy(() -> run(3, 0.0, null, 10))
                .hasMessage(
                        "K-means SMOTE found no cluster for minor: in none of 3 has it at least 4"
                                + " rows (k = 3): use clusters = 2, or use smote")
                .satisfies(
                        problem ->
                                assertThat(((DataProblem) problem).mends())
                                        .containsExactly(
                                                new DataProblem.Mend(
                                                        "use clusters = 2",
                                                        "resample.settings.clusters",
                                                        "2"),
                                                new DataProblem.Mend(
                                                        "use smote", "resample.sampler", "smote")));
    }

    @Test
    void theThresholdOfEachClassIsHalfOfItsPartOfAllNewRows() {
        Dataset three = new Gen(2).clouds(1, 9, 9, 9);
        int[] now = {9, 9, 9};
        Targets targets = new Targets(now, new int[] {9, 19, 39}, new boolean[3]);
        int[] clusterOf = new int[27];
        // Cluster 0: all of class A, six of B and nine of C; cluster 1: three of B.
        int[] rowsOfB = three.classes().rowsOf(1);
        for (int i = 0; i < 3; i++) {
            clusterOf[rowsOfB[i]] = 1;
        }
        // A share of 6 / 24 reaches 10 / 40 / 2 = 0.125, and 9 / 24 = 0.375 reaches 30 / 40 / 2.
        KMeansSmote sampler = new KMeansSmote(1, 2, null, 0.0);
        Resampling result =
                sampler.within(
                        clustering(clusterOf),
                        three,
                        targets,
                        new StrictRandomness(1),
                        new ExactSearch(1),
                        Monitor.NONE);
        assertThat(result.evidence())
                .extracting(evidence -> ((Evidence.Clusters) evidence).classCode())
                .containsExactly(1, 2);
        assertThat(result.dataset().classes().counts()).containsExactly(9, 19, 39);
        Targets more = new Targets(now, new int[] {9, 10, 39}, new boolean[3]);
        assertThatThrownBy(
                        () ->
                                sampler.within(
                                        clustering(clusterOf),
                                        three,
                                        more,
                                        new StrictRandomness(1),
                                        new ExactSearch(1),
                                        Monitor.NONE))
                .hasMessageContaining("class C")
                .hasMessageContaining("a share of 0.484; the largest share is 0.375")
                .hasMessageContaining("use threshold = 0.37,");
    }

    @Test
    void theClustersAreThoseOfKMeans() {
        Dataset dataset = Gen.scaled(new Gen(5).clouds(2, 60, 25));
        Clustering clustering =
                new KMeans(5, new StrictRandomness(3).seed("kmeans-smote"))
                        .fit(dataset.scaledMatrix(), dataset.rowKeys(), Monitor.NONE);
        Resampling result =
                Runs.of("kmeans-smote")
                        .with("clusters", 5)
                        .with("threshold", 0.1)
                        .seed(3)
                        .on(
                                dataset,
                                new ExactSearch(1),
                                fraction -> {
                                    reports.add(fraction);
                                    return false;
                                })
                        .resampling();
        assertThat(((Evidence.Clusters) result.evidence().getFirst()).numbers())
                .isEqualTo(Ints.of(clustering.clusterOf()));
        assertThat(result.dataset().classes().counts()).containsExactly(60, 60);
        assertThat(reports).isSorted();
        assertThat(reports.stream().filter(f -> f > 0.0 && f < 0.3)).isNotEmpty();
        assertThat(reports.stream().filter(f -> f > 0.5 && f < 0.9)).isNotEmpty();
    }

    @Test
    void tooFewRowsOfTheClassAreRefusedWithTheKThatWorks() {
        Runs runs = Runs.of("kmeans-smote").with("clusters", 1).strategy("minor=12");
        assertThatThrownBy(() -> runs.with("k", 8).on(LINE))
                .hasMessage(
                        "K-means SMOTE needs at least 9 rows of minor (k = 8); there are 8: use k ="
                                + " 7, or use random-over");
        assertThat(runs.with("k", 7).on(LINE).size()).isEqualTo(18);
        assertThat(runs.with("k", 8).strategy("minor=8").on(LINE).size()).isEqualTo(14);
    }

    @Test
    void thereIsNoParityMode() {
        assertThatThrownBy(() -> Runs.of("kmeans-smote").mode(Mode.PARITY).on(LINE))
                .hasMessageContaining("K-means SMOTE has no parity mode: k-means runs inside");
    }

    @Test
    void settingsAreInTheirRanges() {
        assertThatThrownBy(() -> new KMeansSmote(0, 1, null, null))
                .hasMessage("k and clusters must be 1 or more: 0, 1");
        assertThatThrownBy(() -> new KMeansSmote(1, 0, null, null))
                .hasMessage("k and clusters must be 1 or more: 1, 0");
        assertThatThrownBy(() -> new KMeansSmote(1, 1, -0.1, null))
                .hasMessage("threshold must be in [0, 1]: -0.1");
        assertThatThrownBy(() -> new KMeansSmote(1, 1, 1.1, null))
                .hasMessage("threshold must be in [0, 1]: 1.1");
        assertThatThrownBy(() -> new KMeansSmote(1, 1, null, -0.1))
                .hasMessage("exponent must be 0 or more: -0.1");
        assertThatThrownBy(() -> new KMeansSmote(1, 1, null, Double.POSITIVE_INFINITY))
                .hasMessage("exponent must be 0 or more: Infinity");
        assertThat(new KMeansSmote(1, 1, 0.0, 0.0).threshold()).isZero();
        assertThat(new KMeansSmote(1, 1, 1.0, 0.0).exponent()).isZero();
        assertThat(IntStream.of(new KMeansSmote(1, 1, null, null).clusters())).containsExactly(1);
    }
}

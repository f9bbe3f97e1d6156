package org.smotescope.sampling.over;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.cluster.Clustering;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.NumpySum;
import org.smotescope.sampling.Targets;

/// The rows of a class, cluster by cluster, and which clusters are its home.
final class Pockets {
    private final int code;
    private final List<ClassRows> pockets;
    private final int[] clusterSizes;
    private final int least;
    private final double threshold;

    private Pockets(
            int code, List<ClassRows> pockets, int[] clusterSizes, int least, double threshold) {
        this.code = code;
        this.pockets = pockets;
        this.clusterSizes = clusterSizes;
        this.least = least;
        this.threshold = threshold;
    }

    /// @param rows the class
    /// @param clustering of all rows
    /// @param least the smallest number of rows of the class in a cluster that is its home
    /// @param threshold the smallest share of the class among the cluster's rows
    static Pockets of(
            Dataset dataset, ClassRows rows, Clustering clustering, int least, double threshold) {
        List<ClassRows> pockets = new ArrayList<>();
        int[][] members = clustering.members();
        for (int[] cluster : members) {
            int[] ofClass =
                    Arrays.stream(cluster)
                            .filter(row -> dataset.classes().code(row) == rows.code())
                            .toArray();
            pockets.add(ClassRows.of(dataset, rows.code(), ofClass));
        }
        int[] sizes = Arrays.stream(members).mapToInt(cluster -> cluster.length).toArray();
        return new Pockets(rows.code(), List.copyOf(pockets), sizes, least, threshold);
    }

    /// The pockets of each class that grows.
    ///
    /// @param threshold the smallest share of a class; null for half of its part of all new rows
    static List<Pockets> ofAll(
            Dataset dataset,
            Growing growing,
            Targets targets,
            Clustering clustering,
            int least,
            @Nullable Double threshold) {
        return growing.classes().stream()
                .map(
                        rows -> {
                            double share =
                                    threshold != null ? threshold : ruled(rows.code(), targets);
                            // Where all rows are one cluster, every class is at home in it.
                            double smallest = clustering.size() == 1 ? 0.0 : share;
                            return of(dataset, rows, clustering, least, smallest);
                        })
                .toList();
    }

    /// Half of the class's part of all new rows.
    private static double ruled(int code, Targets targets) {
        long all = 0;
        for (int c = 0; c < targets.classCount(); c++) {
            all += targets.extra(c);
        }
        return targets.extra(code) / (double) all / 2.0;
    }

    int code() {
        return code;
    }

    double threshold() {
        return threshold;
    }

    /// The number of clusters.
    int size() {
        return pockets.size();
    }

    ClassRows rows(int cluster) {
        return pockets.get(cluster);
    }

    /// The class's share of the cluster's rows, from 0 to 1.
    double share(int cluster) {
        return pockets.get(cluster).size() / (double) clusterSizes[cluster];
    }

    /// Whether a cluster holds enough rows of the class, be they few among its rows or not.
    boolean isLarge(int cluster) {
        return pockets.get(cluster).size() >= least;
    }

    boolean isHome(int cluster) {
        return isLarge(cluster) && share(cluster) >= threshold;
    }

    boolean isHomeless() {
        return IntStream.range(0, size()).noneMatch(this::isHome);
    }

    /// The clusters' numbers, which do not depend on the order of the rows.
    long[] keys() {
        return LongStream.range(0, size()).toArray();
    }

    /// What part of the new rows each cluster gets: its sparsity, `(mean distance) ^ exponent /
    /// rows`, as a part of the sum; the same for every home where all are 0.
    ///
    /// @param exponent 0 or more
    double[] weights(Dataset dataset, double exponent, Monitor monitor) {
        Matrix matrix = dataset.scaledMatrix();
        double[] means = new double[size()];
        for (int c = 0; c < means.length; c++) {
            Monitor part = monitor.part((double) c / means.length, (c + 1.0) / means.length);
            if (isHome(c)) {
                int[] rows = pockets.get(c).inKeyOrder();
                means[c] = PairDistances.mean(matrix.select(rows), part);
            }
        }
        // Only ratios count: divided by the largest mean, no power overflows.
        double largest = Arrays.stream(means).max().orElseThrow();
        double[] weights = new double[means.length];
        for (int c = 0; c < means.length; c++) {
            if (isHome(c)) {
                double relative = largest == 0.0 ? 0.0 : means[c] / largest;
                weights[c] = StrictMath.pow(relative, exponent) / pockets.get(c).size();
            }
        }
        return normalised(weights);
    }

    private double[] normalised(double[] weights) {
        double sum = NumpySum.inOrder(weights);
        if (sum == 0.0) {
            return normalised(
                    IntStream.range(0, size()).mapToDouble(c -> isHome(c) ? 1.0 : 0.0).toArray());
        }
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /// @param made the new rows of each cluster
    Evidence.Clusters evidence(Ints numbers, double[] weights, int[] made) {
        List<Evidence.Cluster> clusters = new ArrayList<>();
        for (int c = 0; c < size(); c++) {
            clusters.add(
                    new Evidence.Cluster(
                            clusterSizes[c], pockets.get(c).size(), weights[c], made[c]));
        }
        return new Evidence.Clusters(
                code, Ints.of(IntStream.range(0, numbers.size()).toArray()), numbers, clusters);
    }
}

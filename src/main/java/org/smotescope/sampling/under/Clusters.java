package org.smotescope.sampling.under;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.Sorting;
import org.smotescope.learning.cluster.Clustering;
import org.smotescope.learning.cluster.KMeans;
import org.smotescope.sampling.ClassRows;

/// The rows of a class in clusters. Nothing here depends on the order of the file.
final class Clusters {
    /// The share of the work that finding the clusters is.
    private static final double KMEANS = 0.9;

    private final ClassRows rows;
    private final Clustering clustering;

    /// The rows of each cluster by ascending key.
    private final Ints[] members;

    /// Per position in the class the squared distance to the centroid of its cluster.
    private final double[] distances;

    /// Per cluster the position of the row nearest to its centroid.
    private final int[] nearest;

    private Clusters(ClassRows rows, Clustering clustering, double[] distances, Monitor monitor) {
        this.rows = rows;
        this.clustering = clustering;
        this.distances = distances;
        this.members = new Ints[clustering.size()];
        this.nearest = new int[clustering.size()];
        int[][] positions = clustering.members();
        for (int cluster = 0; cluster < positions.length; cluster++) {
            double from = (double) cluster / positions.length;
            Monitor part = monitor.part(from, (cluster + 1.0) / positions.length);
            part.check(0.0);
            members[cluster] = Ints.of(byKey(positions[cluster], part));
            nearest[cluster] =
                    IntStream.of(positions[cluster]).boxed().min(byDistance()).orElseThrow();
        }
    }

    /// @param wanted the number of clusters, 1 or more; there are fewer where fewer rows differ
    static Clusters of(Dataset dataset, ClassRows rows, int wanted, long seed, Monitor monitor) {
        Matrix matrix = dataset.scaledMatrix().select(rows.rows());
        Clustering clustering =
                new KMeans(wanted, seed).fit(matrix, rows.keys(), monitor.part(0.0, KMEANS));
        Monitor rest = monitor.part(KMEANS, 1.0);
        double[] distances = new double[rows.size()];
        for (int j = 0; j < matrix.columns(); j++) {
            double columns = matrix.columns();
            Monitor measuring = rest.part(0.5 * j / columns, 0.5 * (j + 1) / columns);
            for (int i = 0; i < distances.length; i++) {
                measuring.checkRow(i, distances.length);
                double difference =
                        matrix.get(i, j) - clustering.centroids().get(clustering.clusterOf()[i], j);
                distances[i] += difference * difference;
            }
        }
        return new Clusters(rows, clustering, distances, rest.part(0.5, 1.0));
    }

    private int[] byKey(int[] positions, Monitor monitor) {
        long[] keys = rows.keys();
        int[] order =
                Sorting.positions(
                        positions.length,
                        (a, b) -> Long.compare(keys[positions[a]], keys[positions[b]]),
                        monitor);
        return Arrays.stream(order).map(i -> rows.rows()[positions[i]]).toArray();
    }

    private Comparator<Integer> byDistance() {
        return Comparator.comparingDouble((Integer i) -> distances[i])
                .thenComparingLong(i -> rows.keys()[i]);
    }

    int code() {
        return rows.code();
    }

    int size() {
        return members.length;
    }

    /// The rows of a cluster by ascending key.
    Ints members(int cluster) {
        return members[cluster];
    }

    /// The row of the cluster of a row that is nearest to its centroid.
    int nearestTo(int row) {
        int position = Arrays.binarySearch(rows.rows(), row);
        return rows.rows()[nearest[clustering.clusterOf()[position]]];
    }

    /// All rows of the class: first the nearest of each cluster, then the others by how near to
    /// their centroids they are.
    int[] nearestFirst() {
        boolean[] first = new boolean[rows.size()];
        for (int position : nearest) {
            first[position] = true;
        }
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !first[i]).thenComparing(byDistance()))
                .mapToInt(i -> rows.rows()[i])
                .toArray();
    }
}

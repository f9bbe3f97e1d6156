package org.smotescope.sampling.under;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.cluster.Clustering;
import org.smotescope.learning.cluster.KMeans;
import org.smotescope.sampling.ClassRows;

/// The rows of a class in clusters. Nothing here depends on the order of the file.
final class Clusters {
    private final ClassRows rows;
    private final Clustering clustering;

    /// The rows of each cluster by ascending key.
    private final Ints[] members;

    /// Per position in the class the squared distance to the centroid of its cluster.
    private final double[] distances;

    /// Per cluster the position of the row nearest to its centroid.
    private final int[] nearest;

    private Clusters(ClassRows rows, Clustering clustering, double[] distances) {
        this.rows = rows;
        this.clustering = clustering;
        this.distances = distances;
        this.members = new Ints[clustering.size()];
        this.nearest = new int[clustering.size()];
        int[][] positions = clustering.members();
        for (int cluster = 0; cluster < positions.length; cluster++) {
            members[cluster] = Ints.of(byKey(positions[cluster]));
            nearest[cluster] =
                    IntStream.of(positions[cluster]).boxed().min(byDistance()).orElseThrow();
        }
    }

    /// @param wanted the number of clusters, 1 or more; there are fewer where fewer rows differ
    static Clusters of(Dataset dataset, ClassRows rows, int wanted, long seed, Monitor monitor) {
        Matrix matrix = dataset.scaledMatrix().select(rows.rows());
        Clustering clustering = new KMeans(wanted, seed).fit(matrix, rows.keys(), monitor);
        double[] distances = new double[rows.size()];
        for (int j = 0; j < matrix.columns(); j++) {
            for (int i = 0; i < distances.length; i++) {
                double difference =
                        matrix.get(i, j) - clustering.centroids().get(clustering.clusterOf()[i], j);
                distances[i] += difference * difference;
            }
        }
        return new Clusters(rows, clustering, distances);
    }

    private int[] byKey(int[] positions) {
        return IntStream.of(positions)
                .boxed()
                .sorted(Comparator.comparingLong(i -> rows.keys()[i]))
                .mapToInt(i -> rows.rows()[i])
                .toArray();
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

package org.smotescope.learning.cluster;

import org.smotescope.data.Matrix;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.KeyedRows;
import org.smotescope.learning.Progress;

/// Clusters with small squared distances between rows and the means of their clusters: Lloyd's
/// iteration (1982, doi:10.1109/TIT.1982.1056489) from a k-means++ start (Arthur, Vassilvitskii
/// 2007, doi:10.5555/1283383.1283494).
///
/// Up to 50 clusters the best of 5 starts is taken; of more clusters some start well each time, and
/// there is one start. A cluster that loses all its rows gets the row that is farthest from its
/// centroid. There are fewer clusters than asked for where fewer rows are distinct.
///
/// @param clusters the number of clusters, at least 1
/// @param seed names the random choices; for a seed they depend on nothing but the rows and their
///   keys
public record KMeans(int clusters, long seed) {
    private static final int RESTARTS = 5;
    private static final int MOST_CLUSTERS_TO_RESTART = 50;
    private static final long STAGE = Mix.ofText("k-means");

    public KMeans {
        if (clusters < 1) {
            throw new IllegalArgumentException("clusters must be at least 1: " + clusters);
        }
    }

    /// Clusters some rows; their order does not matter if their keys are distinct.
    ///
    /// @param rows at least one row of scaled, finite numbers
    /// @param rowKeys the key of each row
    /// @param monitor is told the progress and asked whether to stop
    /// @throws java.util.concurrent.CancellationException if the monitor says so
    public Clustering fit(Matrix rows, long[] rowKeys, Monitor monitor) {
        if (rows.rows() == 0 || rowKeys.length != rows.rows()) {
            throw new IllegalArgumentException(
                    "row keys must be " + Math.max(1, rows.rows()) + ": " + rowKeys.length);
        }
        Progress progress = new Progress(monitor);
        int[] order = KeyedRows.order(rowKeys, progress);
        Points points = Points.of(rows, order, progress);
        int starts = clusters > 1 && clusters <= MOST_CLUSTERS_TO_RESTART ? RESTARTS : 1;
        Lloyd best = run(points, 0, starts, progress);
        for (int start = 1; start < starts; start++) {
            Lloyd next = run(points, start, starts, progress);
            best = next.assignment().inertia() < best.assignment().inertia() ? next : best;
        }
        return clustering(best, points, order);
    }

    private Lloyd run(Points points, int start, int starts, Progress progress) {
        progress.advance((double) start / starts);
        Assignment assignment =
                new PlusPlusStart(points, Mix.of(STAGE, seed, start), progress).choose(clusters);
        Lloyd lloyd = new Lloyd(points, assignment, progress);
        lloyd.run((double) start / starts, (start + 1.0) / starts);
        return lloyd;
    }

    /// The result without empty clusters, in the rows' own order.
    private static Clustering clustering(Lloyd lloyd, Points points, int[] order) {
        Assignment assignment = lloyd.assignment();
        int[] number = new int[assignment.clusters()];
        for (int cluster : assignment.clusterOf()) {
            number[cluster] = 1;
        }
        int count = 0;
        for (int c = 0; c < number.length; c++) {
            number[c] = number[c] == 0 ? -1 : count++;
        }
        double[][] centroids = new double[points.dimensions()][count];
        for (int c = 0; c < number.length; c++) {
            for (int j = 0; number[c] >= 0 && j < centroids.length; j++) {
                centroids[j][number[c]] = assignment.centroids().get(c, j);
            }
        }
        int[] clusterOf = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            clusterOf[order[i]] = number[assignment.clusterOf()[i]];
        }
        return new Clustering(clusterOf, Matrix.ofColumns(count, centroids), assignment.inertia());
    }
}

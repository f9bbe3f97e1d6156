package org.smotescope.learning.cluster;

import java.util.Arrays;
import org.smotescope.learning.Progress;

/// Moves centroids to the means of their rows and rows to their nearest centroids until no row
/// changes its cluster. A row stays where it is unless another centroid is strictly nearer.
///
/// Two things that cannot change the result save most distances. A row compares with centroids that
/// moved only, unless its own moved. And it does not compare with one that is too far from its own
/// to be nearer (the triangle inequality, after Elkan 2003, Proceedings of ICML, 147-153).
final class Lloyd {
    private static final int MOST_ITERATIONS = 300;

    /// After so many iterations half of the work is taken to be done.
    private static final double USUAL_ITERATIONS = 10.0;

    private final Points rows;
    private final Assignment assignment;
    private final Points centroids;
    private final int[] clusterOf;
    private final double[] squaredDistances;
    private final Progress progress;

    /// The rows cluster by cluster, those of one ascending, and where each cluster begins.
    private final int[] grouped;

    private final int[] begin;

    private final boolean[] changed;
    private final boolean[] moved;

    /// The centroids that a cluster's rows may be nearer to, and their distances to its own.
    private final int[] rivals;

    private final double[] gaps;

    /// @param rows the rows in the order of their keys
    /// @param start which row is nearest to which centroid; taken over
    Lloyd(Points rows, Assignment start, Progress progress) {
        this.rows = rows;
        this.assignment = start;
        this.centroids = start.centroids();
        this.clusterOf = start.clusterOf();
        this.squaredDistances = start.squaredDistances();
        this.progress = progress;
        int clusters = start.clusters();
        this.grouped = new int[clusterOf.length];
        this.begin = new int[clusters + 1];
        this.changed = new boolean[clusters];
        this.moved = new boolean[clusters];
        this.rivals = new int[clusters];
        this.gaps = new double[clusters];
    }

    Assignment assignment() {
        return assignment;
    }

    /// Runs to the end, or to the bound on iterations; the part of the work ends at `to`.
    void run(double from, double to) {
        Arrays.fill(changed, true);
        group();
        update();
        for (int i = 0; i < MOST_ITERATIONS && reassign(); i++) {
            progress.advance(from + (to - from) * i / (i + USUAL_ITERATIONS));
            update();
        }
        for (int c = 0; c < moved.length; c++) {
            reach(c);
        }
    }

    /// Moves the centroids of the clusters that got or lost rows.
    private void update() {
        for (int c = 0; c < changed.length; c++) {
            moved[c] =
                    changed[c]
                            && begin[c] < begin[c + 1]
                            && centroids.setToMean(c, rows, grouped, begin[c], begin[c + 1]);
            changed[c] = false;
            progress.spend((long) (begin[c + 1] - begin[c]) * rows.dimensions());
        }
    }

    /// @return whether a row changed its cluster
    private boolean reassign() {
        for (int c = 0; c < moved.length; c++) {
            if (begin[c] < begin[c + 1]) {
                int count = findRivals(c, reach(c));
                for (int i = begin[c]; i < begin[c + 1] && count > 0; i++) {
                    compare(grouped[i], count);
                }
            }
        }
        group();
        while (fillEmpty()) {
            group();
        }
        for (boolean each : changed) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /// The distance of the cluster's farthest row, after bringing the distances up to date.
    private double reach(int cluster) {
        double farthest = 0.0;
        for (int i = begin[cluster]; i < begin[cluster + 1]; i++) {
            int row = grouped[i];
            if (moved[cluster]) {
                squaredDistances[row] = rows.squaredDistance(row, centroids, cluster);
                progress.spend(rows.dimensions());
            }
            farthest = Math.max(farthest, squaredDistances[row]);
        }
        return Math.sqrt(farthest);
    }

    private int findRivals(int cluster, double reach) {
        int count = 0;
        for (int c = 0; c < moved.length; c++) {
            if (c != cluster && (moved[cluster] || moved[c])) {
                double gap = Math.sqrt(centroids.squaredDistance(cluster, centroids, c));
                progress.spend(rows.dimensions());
                if (gap < 2.0 * reach) {
                    rivals[count] = c;
                    gaps[count++] = gap;
                }
            }
        }
        return count;
    }

    /// Moves a row to the nearest of the rivals if that is nearer than its own centroid.
    private void compare(int row, int count) {
        int own = clusterOf[row];
        int nearest = own;
        double least = squaredDistances[row];
        double toOwn = Math.sqrt(least);
        double bound = 2.0 * toOwn;
        int compared = 0;
        for (int r = 0; r < count; r++) {
            if (gaps[r] < bound) {
                double distance = rows.squaredDistance(row, centroids, rivals[r]);
                compared++;
                if (distance < least) {
                    least = distance;
                    nearest = rivals[r];
                    bound = toOwn + Math.sqrt(distance);
                }
            }
        }
        if (nearest != own) {
            move(row, nearest, least);
        }
        progress.spend(count + (long) compared * rows.dimensions());
    }

    private void move(int row, int cluster, double squaredDistance) {
        changed[clusterOf[row]] = true;
        changed[cluster] = true;
        clusterOf[row] = cluster;
        squaredDistances[row] = squaredDistance;
    }

    /// Gives the first empty cluster the row that is farthest from its centroid among the clusters
    /// of several rows.
    ///
    /// @return whether there were both
    private boolean fillEmpty() {
        int empty = 0;
        while (empty < moved.length && begin[empty] < begin[empty + 1]) {
            empty++;
        }
        if (empty == moved.length) {
            return false;
        }
        int farthest = -1;
        for (int i = 0; i < clusterOf.length; i++) {
            int cluster = clusterOf[i];
            double least = farthest < 0 ? 0.0 : squaredDistances[farthest];
            if (squaredDistances[i] > least && begin[cluster + 1] - begin[cluster] > 1) {
                farthest = i;
            }
        }
        if (farthest < 0) {
            return false;
        }
        move(farthest, empty, 0.0);
        return true;
    }

    private void group() {
        Arrays.fill(begin, 0);
        for (int cluster : clusterOf) {
            begin[cluster + 1]++;
        }
        for (int c = 0; c < moved.length; c++) {
            begin[c + 1] += begin[c];
        }
        int[] next = begin.clone();
        for (int i = 0; i < clusterOf.length; i++) {
            grouped[next[clusterOf[i]]++] = i;
        }
    }
}

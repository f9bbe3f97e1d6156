package org.smotescope.learning.cluster;

import java.util.Arrays;
import org.smotescope.data.Mix;
import org.smotescope.learning.Progress;

/// Chooses rows as first centroids, each with a chance in proportion to its squared distance to the
/// nearest one chosen before (k-means++). As the paper suggests and scikit-learn does, several rows
/// are drawn each time and the one that helps most is taken.
final class PlusPlusStart {
    private final Points rows;
    private final long seed;
    private final Progress progress;
    private final int[] nearest;
    private final double[] squaredDistances;

    /// @param rows the rows in the order of their keys
    PlusPlusStart(Points rows, long seed, Progress progress) {
        this.rows = rows;
        this.seed = seed;
        this.progress = progress;
        this.nearest = new int[rows.size()];
        this.squaredDistances = new double[rows.size()];
        Arrays.fill(squaredDistances, Double.POSITIVE_INFINITY);
    }

    /// @param clusters how many centroids; fewer if every row is at one of them already
    Assignment choose(int clusters) {
        Points centroids = Points.zeros(Math.min(clusters, rows.size()), rows.dimensions());
        int trials = 2 + (int) Math.log(clusters);
        int first = (int) (Mix.unit(Mix.of(seed, 0)) * rows.size());
        centroids.set(0, rows, first);
        double total = admit(centroids, 0);
        int count = 1;
        while (count < centroids.size() && total > 0.0) {
            centroids.set(count, rows, bestOf(trials, centroids, count, total));
            total = admit(centroids, count);
            count++;
        }
        return new Assignment(centroids, count, nearest, squaredDistances);
    }

    /// The row of those drawn that would leave the least sum of squared distances.
    private int bestOf(int trials, Points centroids, int added, double total) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int trial = 0; trial < trials; trial++) {
            int row = draw(Mix.unit(Mix.of(seed, added, trial)) * total);
            centroids.set(added, rows, row);
            double left = pass(centroids, added, (i, distance) -> {});
            if (best < 0 || left < least) {
                best = row;
                least = left;
            }
        }
        return best;
    }

    /// The row at which the running sum of squared distances passes a threshold.
    private int draw(double threshold) {
        double sum = 0.0;
        int row = -1;
        for (int i = 0; i < squaredDistances.length && (row < 0 || sum <= threshold); i++) {
            sum += squaredDistances[i];
            row = squaredDistances[i] > 0.0 ? i : row;
        }
        return row;
    }

    /// Gives the new centroid the rows that are nearer to it than to the others.
    ///
    /// @return the sum of the squared distances
    private double admit(Points centroids, int added) {
        return pass(
                centroids,
                added,
                (row, squaredDistance) -> {
                    squaredDistances[row] = squaredDistance;
                    nearest[row] = added;
                });
    }

    /// Finds the rows that are nearer to a new centroid than to the others. A row cannot be if its
    /// centroid is at least twice as far from the new one as from the row.
    ///
    /// @return the sum of the squared distances if these rows went to the new centroid
    private double pass(Points centroids, int added, Nearer nearer) {
        double[] gaps = new double[added];
        for (int c = 0; c < added; c++) {
            gaps[c] = 0.25 * centroids.squaredDistance(added, centroids, c);
        }
        progress.spend((long) added * rows.dimensions());
        double total = 0.0;
        for (int i = 0; i < squaredDistances.length; i++) {
            double least = squaredDistances[i];
            if (added == 0 || gaps[nearest[i]] < least) {
                double distance = rows.squaredDistance(i, centroids, added);
                progress.spend(rows.dimensions());
                if (distance < least) {
                    least = distance;
                    nearer.found(i, distance);
                }
            }
            total += least;
        }
        progress.spend(squaredDistances.length);
        return total;
    }

    /// Is told a row that is nearer to the new centroid.
    @FunctionalInterface
    private interface Nearer {
        void found(int row, double squaredDistance);
    }
}

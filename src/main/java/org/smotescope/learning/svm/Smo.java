package org.smotescope.learning.svm;

import java.util.Arrays;
import org.smotescope.learning.Progress;

/// Finds the border between two classes by sequential minimal optimisation: each step changes the
/// weights of two rows, chosen by second derivatives (Fan, Chen, Lin 2005, Journal of Machine
/// Learning Research 6, 1889-1918, as in LIBSVM, doi:10.1145/1961189.1961199).
///
/// The weight of a row of the first class is from 0 to c, that of the second class from -c to 0,
/// and they add up to 0. A row pulls if raising its weight would help, by as much as its pull.
final class Smo {
    private static final double TOLERANCE = 1e-3;
    private static final int MOST_STEPS = 10_000_000;

    /// Stands for the curvature where two rows are the same.
    private static final double FLAT = 1e-12;

    private final Kernel kernel;
    private final Progress progress;
    private final double[] least;
    private final double[] most;
    private final double[] weights;
    private final double[] pulls;
    private double highest;
    private double lowest;

    /// @param firsts the rows before this one are of the first class, the others of the second
    /// @param c the largest weight
    Smo(Kernel kernel, int firsts, double c, Progress progress) {
        this.kernel = kernel;
        this.progress = progress;
        int size = kernel.size();
        least = new double[size];
        most = new double[size];
        weights = new double[size];
        pulls = new double[size];
        Arrays.fill(most, 0, firsts, c);
        Arrays.fill(least, firsts, size, -c);
        Arrays.fill(pulls, 0, firsts, 1.0);
        Arrays.fill(pulls, firsts, size, -1.0);
    }

    /// The rows' weights: not 0 for support vectors. The part of the work ends at `to`.
    double[] solve(double from, double to) {
        for (int step = 0; step < MOST_STEPS; step++) {
            int up = up();
            if (up < 0) {
                break;
            }
            float[] likeUp = kernel.row(up);
            int down = down(likeUp);
            double gap = highest - lowest;
            if (down < 0 || gap < TOLERANCE) {
                break;
            }
            // The gap begins at 2 and shrinks roughly by the same share again and again.
            progress.reach(from + (to - from) * Math.log(gap / 2.0) / Math.log(TOLERANCE / 2.0));
            move(up, down, likeUp, kernel.row(down));
            progress.spend(8L * weights.length);
        }
        return weights;
    }

    /// The row with the highest pull among those whose weights can be raised, the last of equals.
    private int up() {
        int best = -1;
        highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < most[i] && pulls[i] >= highest) {
                highest = pulls[i];
                best = i;
            }
        }
        return best;
    }

    /// The row whose weight to lower in exchange: the one that promises the greatest gain.
    private int down(float[] likeUp) {
        int best = -1;
        double bestGain = Double.NEGATIVE_INFINITY;
        lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > least[i]) {
                lowest = Math.min(lowest, pulls[i]);
                double difference = highest - pulls[i];
                if (difference > 0.0) {
                    double gain = difference * difference / curvature(likeUp[i]);
                    if (gain >= bestGain) {
                        bestGain = gain;
                        best = i;
                    }
                }
            }
        }
        return best;
    }

    private void move(int up, int down, float[] likeUp, float[] likeDown) {
        double step = (highest - pulls[down]) / curvature(likeUp[down]);
        double above = most[up] - weights[up];
        double below = weights[down] - least[down];
        double length = Math.min(step, Math.min(above, below));
        weights[up] = length == above ? most[up] : weights[up] + length;
        weights[down] = length == below ? least[down] : weights[down] - length;
        for (int i = 0; i < pulls.length; i++) {
            pulls[i] -= length * ((double) likeUp[i] - likeDown[i]);
        }
    }

    private static double curvature(float likeness) {
        double curvature = 2.0 - 2.0 * likeness;
        return curvature > 0.0 ? curvature : FLAT;
    }
}

package org.smotescope.learning;

import java.util.List;

/// Minimises a smooth convex objective by Newton steps with a backtracking line search (Nocedal and
/// Wright 2006, Numerical Optimization, chapters 3 and 7).
final class Newton {
    private static final int MOST_ITERATIONS = 200;
    private static final int MOST_HALVINGS = 60;

    /// The gradient that counts as 0, absolute and as a share of the sum that it is a difference
    /// in.
    private static final double SMALL = 1e-9;

    private static final double SMALL_SHARE = 1e-11;

    /// What rounding leaves of such a sum at best, and what it may leave at worst.
    private static final double ROUNDING = 1e-14;

    private static final double COARSE_ROUNDING = 1e-10;

    private final Objective objective;
    private final NewtonStep step;
    private final double[] scale;
    private double[] theta = {};
    private double[] gradient = {};
    private double value;

    /// @param magnitudes the sum over the rows of each column's weighted magnitudes
    Newton(Objective objective, NewtonStep step, double[] magnitudes) {
        this.objective = objective;
        this.step = step;
        this.scale = new double[objective.size()];
        for (int p = 0; p < scale.length; p++) {
            scale[p] = objective.c() * magnitudes[p % magnitudes.length];
        }
    }

    /// Where and how the search ended.
    ///
    /// @param gradientNorm the largest absolute entry of the gradient there
    /// @param iterations the number of steps taken
    @SuppressWarnings("ArrayRecordComponent") // Handed on once, inside this package.
    record Minimum(double[] theta, double gradientNorm, int iterations) {}

    /// Searches from the best of some starts.
    ///
    /// @param starts not empty; the last one should be the best
    /// @param enough the gradient at which to stop, as a share of the sum that it is a difference
    ///   in; 0 for the optimum
    Minimum minimise(List<double[]> starts, double enough, Progress progress) {
        begin(starts);
        double first = share();
        double before = Double.POSITIVE_INFINITY;
        int iterations = 0;
        while (!isSmall() && iterations < MOST_ITERATIONS) {
            double now = share();
            if (now <= enough || (now < COARSE_ROUNDING && now >= before)) {
                break;
            }
            before = now;
            double distance = Math.log(now / ROUNDING) / Math.log(first / ROUNDING);
            progress.advance(1.0 - distance);
            double[] direction = step.direction(gradient, Math.sqrt(now / first) * 0.1);
            if (!advance(direction)) {
                break;
            }
            iterations++;
        }
        return new Minimum(theta, norm(), iterations);
    }

    private void begin(List<double[]> starts) {
        value = Double.POSITIVE_INFINITY;
        for (double[] start : starts) {
            double[] there = new double[start.length];
            double reached = objective.evaluate(start, there);
            if (theta.length == 0 || reached < value) {
                value = reached;
                theta = start;
                gradient = there;
            }
        }
        if (theta != starts.getLast()) {
            // The loss remembers the curvature where it was last.
            objective.evaluate(theta, gradient);
        }
    }

    /// Goes along the direction, half as far until the objective falls enough (Armijo's rule, with
    /// room for rounding).
    private boolean advance(double[] direction) {
        double slope = 0.0;
        for (int p = 0; p < direction.length; p++) {
            slope += gradient[p] * direction[p];
        }
        double[] candidate = new double[theta.length];
        double[] there = new double[theta.length];
        double length = 1.0;
        for (int halving = 0; halving < MOST_HALVINGS; halving++, length *= 0.5) {
            for (int p = 0; p < theta.length; p++) {
                candidate[p] = theta[p] + length * direction[p];
            }
            double room = 1e-13 * Math.abs(value);
            double reached = objective.evaluate(candidate, there);
            if (reached <= value + 1e-4 * length * slope + room) {
                value = reached;
                theta = candidate;
                gradient = there;
                return true;
            }
        }
        return false;
    }

    private boolean isSmall() {
        for (int p = 0; p < gradient.length; p++) {
            double small = Math.min(SMALL, SMALL_SHARE * scale[p]);
            if (Math.abs(gradient[p]) > Math.max(small, ROUNDING * scale[p])) {
                return false;
            }
        }
        return true;
    }

    /// The gradient as a share of the sums that it is a difference in.
    private double share() {
        double share = 0.0;
        for (int p = 0; p < gradient.length; p++) {
            if (scale[p] > 0.0) {
                share = Math.max(share, Math.abs(gradient[p]) / scale[p]);
            }
        }
        return share;
    }

    private double norm() {
        double norm = 0.0;
        for (double entry : gradient) {
            norm = Math.max(norm, Math.abs(entry));
        }
        return norm;
    }
}

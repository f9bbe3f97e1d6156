package org.smotescope.learning.calibration;

import org.smotescope.data.Monitor;

/// The probability `1 / (1 + exp(slope * score + intercept))` of a score of any kind (Platt 1999,
/// Advances in Large Margin Classifiers, 61-74). The slope is below 0 where higher scores mean a
/// higher probability.
///
/// @param slope Platt's A
/// @param intercept Platt's B
public record Sigmoid(double slope, double intercept) implements ScoreMap {
    private static final int MOST_STEPS = 100;
    private static final double SMALLEST_STEP = 1e-10;

    /// Added to the second derivatives, which are singular where all scores are equal.
    private static final double RIDGE = 1e-12;

    /// The share of the promised decrease that a step must reach.
    private static final double SUFFICIENT = 1e-4;

    /// The gradient per row at which the search ends.
    private static final double TOLERANCE = 1e-12;

    /// Fits the largest likelihood of targets that are kept from 0 and 1 as if there were one more
    /// row of each class, by Newton's method with backtracking (Lin, Lin and Weng 2007,
    /// doi:10.1007/s10994-007-5018-6).
    ///
    /// @param scores the score per row
    /// @param positive whether the row is of the class
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static Sigmoid fit(double[] scores, boolean[] positive, Monitor monitor) {
        int positives = 0;
        for (boolean is : positive) {
            positives += is ? 1 : 0;
        }
        int negatives = positive.length - positives;
        double high = (positives + 1.0) / (positives + 2.0);
        double low = 1.0 / (negatives + 2.0);
        double[] targets = new double[scores.length];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = positive[i] ? high : low;
        }
        Sigmoid sigmoid = new Sigmoid(0.0, Math.log((negatives + 1.0) / (positives + 1.0)));
        double loss = sigmoid.loss(scores, targets);
        for (int step = 0; step < MOST_STEPS; step++) {
            monitor.check((double) step / MOST_STEPS);
            Newton newton = sigmoid.newton(scores, targets);
            if (newton.gradient() <= TOLERANCE * scores.length) {
                break;
            }
            Sigmoid next = sigmoid.improved(newton, loss, scores, targets);
            if (next == sigmoid) {
                break;
            }
            sigmoid = next;
            loss = sigmoid.loss(scores, targets);
        }
        return sigmoid;
    }

    @Override
    public double of(double score) {
        double exponent = slope * score + intercept;
        // The exponential of a number above 0 could overflow.
        return exponent >= 0.0
                ? Math.exp(-exponent) / (1.0 + Math.exp(-exponent))
                : 1.0 / (1.0 + Math.exp(exponent));
    }

    /// The negative log likelihood.
    private double loss(double[] scores, double[] targets) {
        double sum = 0.0;
        for (int i = 0; i < scores.length; i++) {
            double exponent = slope * scores[i] + intercept;
            sum +=
                    exponent >= 0.0
                            ? targets[i] * exponent + Math.log1p(Math.exp(-exponent))
                            : (targets[i] - 1.0) * exponent + Math.log1p(Math.exp(exponent));
        }
        return sum;
    }

    private Newton newton(double[] scores, double[] targets) {
        double aa = RIDGE;
        double ab = 0.0;
        double bb = RIDGE;
        double a = 0.0;
        double b = 0.0;
        for (int i = 0; i < scores.length; i++) {
            double p = of(scores[i]);
            double curvature = p * (1.0 - p);
            aa += scores[i] * scores[i] * curvature;
            ab += scores[i] * curvature;
            bb += curvature;
            a += scores[i] * (targets[i] - p);
            b += targets[i] - p;
        }
        double determinant = aa * bb - ab * ab;
        return new Newton(a, b, -(bb * a - ab * b) / determinant, -(aa * b - ab * a) / determinant);
    }

    /// The first of ever shorter steps that lowers the loss enough; the same where none does, which
    /// is where rounding hides what could still be gained.
    private Sigmoid improved(Newton newton, double loss, double[] scores, double[] targets) {
        double promised = newton.a * newton.stepA + newton.b * newton.stepB;
        for (double step = 1.0; step >= SMALLEST_STEP; step /= 2.0) {
            Sigmoid next =
                    new Sigmoid(slope + step * newton.stepA, intercept + step * newton.stepB);
            if (next.loss(scores, targets) < loss + SUFFICIENT * step * promised) {
                return next;
            }
        }
        return this;
    }

    /// The gradient, and the step to where it would be 0 if the loss were a parabola.
    private record Newton(double a, double b, double stepA, double stepB) {
        double gradient() {
            return Math.max(Math.abs(a), Math.abs(b));
        }
    }
}

package org.smotescope.learning;

import java.util.Arrays;

/// Two classes, one output: the log odds of the positive class. Everything is computed from
/// `exp(-|z|)`, so that nothing overflows and small probabilities keep their digits.
final class LogisticLoss implements Loss {
    private final double[] signs;
    private final double[] weights;
    private final double[] curvature;

    LogisticLoss(boolean[] positive, double[] weights) {
        this.signs = new double[weights.length];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = positive[i] ? 1.0 : -1.0;
        }
        this.weights = weights;
        this.curvature = new double[weights.length];
    }

    @Override
    public int outputs() {
        return 1;
    }

    /// Every loop writes to one array and reads others at the same places, which the JIT turns into
    /// vector instructions, but for the exponentials.
    @Override
    public double evaluate(double[][] z, int from, int to) {
        double[] sign = Arrays.copyOfRange(signs, from, to);
        double[] weight = Arrays.copyOfRange(weights, from, to);
        double[] outputs = z[0];
        double[] margin = new double[sign.length];
        for (int i = 0; i < margin.length; i++) {
            margin[i] = sign[i] * outputs[i];
        }
        double[] e = new double[margin.length];
        double[] wrong = new double[margin.length];
        for (int i = 0; i < margin.length; i++) {
            e[i] = Math.exp(-Math.abs(margin[i]));
        }
        // e of rows on the right side, 1 of those on the wrong one: without a branch.
        for (int i = 0; i < margin.length; i++) {
            wrong[i] = e[i] + (0.5 - 0.5 * Math.signum(margin[i])) * (1.0 - e[i]);
        }
        for (int i = 0; i < margin.length; i++) {
            outputs[i] = -sign[i] * weight[i] * (wrong[i] / (1.0 + e[i]));
        }
        for (int i = 0; i < margin.length; i++) {
            wrong[i] = weight[i] * e[i] / ((1.0 + e[i]) * (1.0 + e[i]));
        }
        System.arraycopy(wrong, 0, curvature, from, wrong.length);
        return Lanes.sum(losses(weight, margin, e));
    }

    /// `log(1 + exp(-margin))`. Of `log(1 + e) = 2 artanh(e / (2 + e))` so many terms of the series
    /// that the next one is below the last digit, as e is at most 1: vector instructions take a
    /// fraction of the time of [Math#log1p].
    private static double[] losses(double[] weight, double[] margin, double[] e) {
        double[] losses = new double[margin.length];
        for (int i = 0; i < losses.length; i++) {
            double ratio = e[i] / (2.0 + e[i]);
            double square = ratio * ratio;
            double series = 1.0 / 31.0;
            series = series * square + 1.0 / 29.0;
            series = series * square + 1.0 / 27.0;
            series = series * square + 1.0 / 25.0;
            series = series * square + 1.0 / 23.0;
            series = series * square + 1.0 / 21.0;
            series = series * square + 1.0 / 19.0;
            series = series * square + 1.0 / 17.0;
            series = series * square + 1.0 / 15.0;
            series = series * square + 1.0 / 13.0;
            series = series * square + 1.0 / 11.0;
            series = series * square + 1.0 / 9.0;
            series = series * square + 1.0 / 7.0;
            series = series * square + 1.0 / 5.0;
            series = series * square + 1.0 / 3.0;
            losses[i] = 2.0 * ratio * (series * square + 1.0);
        }
        for (int i = 0; i < losses.length; i++) {
            losses[i] = weight[i] * (losses[i] + 0.5 * (Math.abs(margin[i]) - margin[i]));
        }
        return losses;
    }

    @Override
    public void curvature(int k, int l, int from, int to, double[] s) {
        System.arraycopy(curvature, from, s, 0, to - from);
    }

    @Override
    public void curved(double[][] u, int from, int to) {
        for (int i = from; i < to; i++) {
            u[0][i - from] *= curvature[i];
        }
    }
}

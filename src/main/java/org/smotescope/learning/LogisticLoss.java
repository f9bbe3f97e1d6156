package org.smotescope.learning;

/// Two classes, one output: the log odds of the positive class. Everything is computed from
/// `exp(-|z|)`, so that nothing overflows and small probabilities keep their digits.
final class LogisticLoss implements Loss {
    private final double[] signs;
    private final double[] weights;
    private final double[] curvature;
    private final Spare<Scratch> spare = new Spare<>();

    LogisticLoss(boolean[] positive, double[] weights) {
        this.signs = new double[weights.length];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = positive[i] ? 1.0 : -1.0;
        }
        this.weights = weights;
        this.curvature = new double[weights.length];
    }

    /// Numbers of some rows.
    private record Scratch(
            double[] sign,
            double[] weight,
            double[] margin,
            double[] e,
            double[] wrong,
            double[] losses) {
        Scratch(int rows) {
            this(
                    new double[rows],
                    new double[rows],
                    new double[rows],
                    new double[rows],
                    new double[rows],
                    new double[rows]);
        }

        int rows() {
            return sign.length;
        }
    }

    @Override
    public int outputs() {
        return 1;
    }

    /// Every loop writes to one array and reads others at the same places, which the JIT turns into
    /// vector instructions, but for the exponentials.
    @Override
    public double evaluate(double[][] z, int from, int to) {
        Scratch scratch = spare.take(() -> new Scratch(to - from));
        if (scratch.rows() != to - from) {
            scratch = new Scratch(to - from);
        }
        System.arraycopy(signs, from, scratch.sign, 0, to - from);
        System.arraycopy(weights, from, scratch.weight, 0, to - from);
        double sum = evaluate(z[0], scratch);
        System.arraycopy(scratch.wrong, 0, curvature, from, to - from);
        spare.leave(scratch);
        return sum;
    }

    /// Of the rows whose signs and weights are in the scratch space, leaves the curvature in
    /// `wrong`.
    private static double evaluate(double[] outputs, Scratch scratch) {
        double[] sign = scratch.sign;
        double[] weight = scratch.weight;
        double[] margin = scratch.margin;
        double[] e = scratch.e;
        double[] wrong = scratch.wrong;
        for (int i = 0; i < margin.length; i++) {
            margin[i] = sign[i] * outputs[i];
        }
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
        fillLosses(weight, margin, e, scratch.losses);
        return Lanes.sum(scratch.losses);
    }

    /// `log(1 + exp(-margin))`. Of `log(1 + e) = 2 artanh(e / (2 + e))` so many terms of the series
    /// that the next one is below the last digit, as e is at most 1: vector instructions take a
    /// fraction of the time of [Math#log1p].
    private static void fillLosses(double[] weight, double[] margin, double[] e, double[] losses) {
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

package org.smotescope.learning;

/// Two classes, one output: the log odds of the positive class. Everything is computed from
/// `exp(-|z|)`, so that nothing overflows and small probabilities keep their digits.
final class LogisticLoss implements Loss {
    private final boolean[] positive;
    private final double[] weights;
    private final double[] curvature;

    LogisticLoss(boolean[] positive, double[] weights) {
        this.positive = positive;
        this.weights = weights;
        this.curvature = new double[weights.length];
    }

    @Override
    public int outputs() {
        return 1;
    }

    @Override
    public double evaluate(double[][] z, int from, int to) {
        double[] outputs = z[0];
        double sum = 0.0;
        for (int i = from; i < to; i++) {
            double sign = positive[i] ? 1.0 : -1.0;
            double margin = sign * outputs[i - from];
            double weight = weights[i];
            double e = Math.exp(-Math.abs(margin));
            double share = 1.0 / (1.0 + e);
            sum += weight * (log1p(e) - Math.min(margin, 0.0));
            outputs[i - from] = -sign * weight * ((margin < 0.0 ? 1.0 : e) * share);
            curvature[i] = weight * e * share * share;
        }
        return sum;
    }

    /// The logarithm of `1 + e` to the last digits also where the sum loses those of `e`, in half
    /// the time of [Math#log1p].
    ///
    /// @param e from 0 to 1
    private static double log1p(double e) {
        double sum = 1.0 + e;
        return Math.log(sum) + (e - (sum - 1.0)) / sum;
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

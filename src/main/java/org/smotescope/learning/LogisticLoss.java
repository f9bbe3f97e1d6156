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
    public double value(double[][] z, int from, int to) {
        double sum = 0.0;
        for (int i = from; i < to; i++) {
            double margin = positive[i] ? z[0][i] : -z[0][i];
            double loss = Math.log1p(Math.exp(-Math.abs(margin)));
            sum += weights[i] * (margin < 0.0 ? loss - margin : loss);
        }
        return sum;
    }

    @Override
    public void residuals(double[][] z, double[][] r, int from, int to) {
        for (int i = from; i < to; i++) {
            double margin = positive[i] ? z[0][i] : -z[0][i];
            double e = Math.exp(-Math.abs(margin));
            double wrong = weights[i] * ((margin < 0.0 ? 1.0 : e) / (1.0 + e));
            r[0][i] = positive[i] ? -wrong : wrong;
            curvature[i] = weights[i] * e / ((1.0 + e) * (1.0 + e));
        }
    }

    @Override
    public void curvature(int k, int l, double[] s) {
        System.arraycopy(curvature, 0, s, 0, s.length);
    }

    @Override
    public void curved(double[][] u, double[][] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[0][i] = curvature[i] * u[0][i];
        }
    }
}

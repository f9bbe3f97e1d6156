package org.smotescope.learning;

/// Several classes with one output each; probabilities are proportional to the exponentials.
final class SoftmaxLoss implements Loss {
    private final int[] classes;
    private final double[] weights;
    private final double[][] probabilities;

    SoftmaxLoss(int[] classes, int classCount, double[] weights) {
        this.classes = classes;
        this.weights = weights;
        this.probabilities = new double[classCount][weights.length];
    }

    @Override
    public int outputs() {
        return probabilities.length;
    }

    @Override
    public double value(double[][] z, int from, int to) {
        double sum = 0.0;
        for (int i = from; i < to; i++) {
            int top = top(z, i);
            double others = 0.0;
            for (int k = 0; k < z.length; k++) {
                if (k != top) {
                    others += Math.exp(z[k][i] - z[top][i]);
                }
            }
            sum += weights[i] * (Math.log1p(others) + (z[top][i] - z[classes[i]][i]));
        }
        return sum;
    }

    @Override
    public void residuals(double[][] z, double[][] r, int from, int to) {
        for (int i = from; i < to; i++) {
            int top = top(z, i);
            double all = 0.0;
            for (int k = 0; k < z.length; k++) {
                probabilities[k][i] = Math.exp(z[k][i] - z[top][i]);
                all += probabilities[k][i];
            }
            double wrong = 0.0;
            for (int k = 0; k < z.length; k++) {
                probabilities[k][i] /= all;
                r[k][i] = weights[i] * probabilities[k][i];
                wrong += k == classes[i] ? 0.0 : r[k][i];
            }
            // Minus the others' share, not "own share - 1", which would lose the digits of small
            // ones.
            r[classes[i]][i] = -wrong;
        }
    }

    @Override
    public void curvature(int k, int l, double[] s) {
        double[] pk = probabilities[k];
        double[] pl = probabilities[l];
        for (int i = 0; i < s.length; i++) {
            s[i] = k == l ? weights[i] * pk[i] * (1.0 - pk[i]) : -weights[i] * pk[i] * pl[i];
        }
    }

    @Override
    public void curved(double[][] u, double[][] out, int from, int to) {
        for (int i = from; i < to; i++) {
            double mean = 0.0;
            for (int k = 0; k < u.length; k++) {
                mean += probabilities[k][i] * u[k][i];
            }
            for (int k = 0; k < u.length; k++) {
                out[k][i] = weights[i] * probabilities[k][i] * (u[k][i] - mean);
            }
        }
    }

    private static int top(double[][] z, int row) {
        int top = 0;
        for (int k = 1; k < z.length; k++) {
            if (z[k][row] > z[top][row]) {
                top = k;
            }
        }
        return top;
    }
}

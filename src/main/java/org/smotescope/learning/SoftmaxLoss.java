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
    public double evaluate(double[][] z, int from, int to) {
        double sum = 0.0;
        for (int i = from; i < to; i++) {
            int row = i - from;
            int top = top(z, row);
            double highest = z[top][row];
            double gap = highest - z[classes[i]][row];
            double others = 0.0;
            for (int k = 0; k < z.length; k++) {
                double e = k == top ? 1.0 : Math.exp(z[k][row] - highest);
                others += k == top ? 0.0 : e;
                z[k][row] = e;
            }
            sum += weights[i] * (Math.log1p(others) + gap);
            double wrong = 0.0;
            for (int k = 0; k < z.length; k++) {
                double probability = z[k][row] / (1.0 + others);
                probabilities[k][i] = probability;
                z[k][row] = weights[i] * probability;
                wrong += k == classes[i] ? 0.0 : z[k][row];
            }
            // Minus the others' share, not "own share - 1", which would lose the digits of small
            // ones.
            z[classes[i]][row] = -wrong;
        }
        return sum;
    }

    @Override
    public void curvature(int k, int l, int from, int to, double[] s) {
        double[] pk = probabilities[k];
        double[] pl = probabilities[l];
        for (int i = from; i < to; i++) {
            s[i - from] = k == l ? weights[i] * pk[i] * (1.0 - pk[i]) : -weights[i] * pk[i] * pl[i];
        }
    }

    @Override
    public void curved(double[][] u, int from, int to) {
        for (int i = from; i < to; i++) {
            double mean = 0.0;
            for (int k = 0; k < u.length; k++) {
                mean += probabilities[k][i] * u[k][i - from];
            }
            for (int k = 0; k < u.length; k++) {
                u[k][i - from] = weights[i] * probabilities[k][i] * (u[k][i - from] - mean);
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

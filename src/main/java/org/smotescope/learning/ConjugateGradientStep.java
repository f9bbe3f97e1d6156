package org.smotescope.learning;

/// The Newton step by preconditioned conjugate gradients, for many coefficients: never forms the
/// second derivatives, and is the more exact the nearer the optimum is (Dembo, Eisenstat and
/// Steihaug 1982, doi:10.1137/0719025).
final class ConjugateGradientStep implements NewtonStep {
    private static final int MOST_ITERATIONS = 1000;

    private final Objective objective;

    ConjugateGradientStep(Objective objective) {
        this.objective = objective;
    }

    @Override
    public double[] direction(double[] gradient, double closeness) {
        int size = gradient.length;
        double[] diagonal = diagonal();
        double[] direction = new double[size];
        double[] rest = new double[size];
        double[] search = new double[size];
        double[] curved = new double[size];
        for (int p = 0; p < size; p++) {
            rest[p] = -gradient[p];
            search[p] = rest[p] / diagonal[p];
        }
        double norm = dot(rest, search);
        double enough = norm * square(Math.clamp(closeness, 1e-8, 0.1));
        for (int n = 0; n < MOST_ITERATIONS && norm > enough; n++) {
            objective.curved(search, curved);
            double curvature = dot(search, curved);
            if (!(curvature > 0.0)) {
                break;
            }
            double step = norm / curvature;
            for (int p = 0; p < size; p++) {
                direction[p] += step * search[p];
                rest[p] -= step * curved[p];
                curved[p] = rest[p] / diagonal[p];
            }
            double next = dot(rest, curved);
            for (int p = 0; p < size; p++) {
                search[p] = curved[p] + next / norm * search[p];
            }
            norm = next;
        }
        return direction;
    }

    @Override
    public NewtonStep of(Objective another) {
        return new ConjugateGradientStep(another);
    }

    private double[] diagonal() {
        int width = objective.design().width();
        double[] diagonal = new double[objective.size()];
        double[] factors = new double[objective.design().rows()];
        for (int k = 0; k < objective.loss().outputs(); k++) {
            objective.loss().curvature(k, k, 0, factors.length, factors);
            double[] squares = objective.design().squares(factors);
            for (int j = 0; j < width; j++) {
                int p = k * width + j;
                diagonal[p] =
                        objective.c() * squares[j]
                                + (objective.isIntercept(p) ? Double.MIN_NORMAL : 1.0);
            }
        }
        return diagonal;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0.0;
        for (int p = 0; p < a.length; p++) {
            sum += a[p] * b[p];
        }
        return sum;
    }

    private static double square(double x) {
        return x * x;
    }
}

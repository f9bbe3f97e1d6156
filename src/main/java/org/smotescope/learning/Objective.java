package org.smotescope.learning;

/// What logistic regression minimises: `c * loss + 0.5 * |coefficients|²`, the intercepts without
/// penalty. Its arguments hold the coefficients of all outputs one after the other, each with its
/// intercept last.
///
/// @param design the rows
/// @param loss the loss of the rows' outputs
/// @param c how much the loss counts against the penalty
record Objective(Design design, Loss loss, double c) {
    int size() {
        return loss.outputs() * design.width();
    }

    boolean isIntercept(int index) {
        return index % design.width() == design.width() - 1;
    }

    /// The value; writes the gradient into `gradient`.
    double evaluate(double[] theta, double[] gradient) {
        double sum = design.sum(theta, loss::evaluate, gradient);
        addPenalty(theta, gradient);
        return c * sum + 0.5 * penalised(theta, theta);
    }

    /// The second derivative times a direction, into `out`.
    void curved(double[] direction, double[] out) {
        design.sum(
                direction,
                (u, from, to) -> {
                    loss.curved(u, from, to);
                    return 0.0;
                },
                out);
        addPenalty(direction, out);
    }

    /// The sum of products over all entries that the penalty covers.
    private double penalised(double[] a, double[] b) {
        double sum = 0.0;
        for (int p = 0; p < a.length; p++) {
            sum += isIntercept(p) ? 0.0 : a[p] * b[p];
        }
        return sum;
    }

    private void addPenalty(double[] theta, double[] sums) {
        for (int p = 0; p < sums.length; p++) {
            sums[p] = c * sums[p] + (isIntercept(p) ? 0.0 : theta[p]);
        }
    }
}

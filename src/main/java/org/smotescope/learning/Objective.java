package org.smotescope.learning;

/// What logistic regression minimises: `c * loss + 0.5 * |coefficients|²`, the intercepts without
/// penalty. Its arguments hold the coefficients of all outputs one after the other, each with its
/// intercept last.
///
/// @param design the rows
/// @param loss the loss of the rows' outputs
/// @param c how much the loss counts against the penalty
record Objective(Design design, Loss loss, double c) {
    /// Rows between two questions whether to stop: a few milliseconds.
    private static final int CHUNK = 1 << 16;

    int size() {
        return loss.outputs() * design.width();
    }

    boolean isIntercept(int index) {
        return index % design.width() == design.width() - 1;
    }

    /// The outputs of the rows, into `z`.
    void outputs(double[] theta, double[][] z) {
        for (int k = 0; k < z.length; k++) {
            design.multiply(theta, k, z[k]);
        }
    }

    /// @param z the outputs that belong to `theta`
    double value(double[] theta, double[][] z) {
        double sum = 0.0;
        for (int from = 0; from < design.rows(); from += CHUNK) {
            design.check();
            sum += loss.value(z, from, end(from));
        }
        return c * sum + 0.5 * penalised(theta, theta);
    }

    /// The gradient, into `gradient`; `r` is scratch space.
    void gradient(double[] theta, double[][] z, double[][] r, double[] gradient) {
        for (int from = 0; from < design.rows(); from += CHUNK) {
            design.check();
            loss.residuals(z, r, from, end(from));
        }
        for (int k = 0; k < r.length; k++) {
            design.transposed(r[k], k, gradient);
        }
        addPenalty(theta, gradient);
    }

    /// The second derivative times a direction, into `out`; `u` and `r` are scratch space.
    void curved(double[] direction, double[][] u, double[][] r, double[] out) {
        outputs(direction, u);
        for (int from = 0; from < design.rows(); from += CHUNK) {
            design.check();
            loss.curved(u, r, from, end(from));
        }
        for (int k = 0; k < r.length; k++) {
            design.transposed(r[k], k, out);
        }
        addPenalty(direction, out);
    }

    double[][] scratch() {
        return new double[loss.outputs()][design.rows()];
    }

    private int end(int from) {
        return Math.min(design.rows(), from + CHUNK);
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

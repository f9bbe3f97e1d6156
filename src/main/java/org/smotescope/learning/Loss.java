package org.smotescope.learning;

/// The weighted negative log-likelihood of the training rows as a function of the outputs of a
/// linear model. An instance remembers the curvature at the outputs of the last call of
/// [#residuals].
interface Loss {
    /// The number of outputs per row.
    int outputs();

    /// The sum over the rows.
    ///
    /// @param z per output and row
    double value(double[][] z);

    /// The derivative by each output, into `r`.
    void residuals(double[][] z, double[][] r);

    /// The second derivative by the outputs `k` and `l`, into `s`.
    void curvature(int k, int l, double[] s);

    /// The second derivatives times a direction: `out[k] = sum of curvature(k, l) * u[l]` per row.
    void curved(double[][] u, double[][] out);
}

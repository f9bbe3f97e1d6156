package org.smotescope.learning;

/// The weighted negative log-likelihood of the training rows as a function of the outputs of a
/// linear model. An instance remembers the curvature at the outputs of the last call of
/// [#residuals].
interface Loss {
    /// The number of outputs per row.
    int outputs();

    /// The sum over the rows `from` to before `to`.
    ///
    /// @param z per output and row
    double value(double[][] z, int from, int to);

    /// The derivative by each output, into `r`.
    void residuals(double[][] z, double[][] r, int from, int to);

    /// The second derivative by the outputs `k` and `l`, into `s`.
    void curvature(int k, int l, double[] s);

    /// The second derivatives times a direction: `out[k] = sum of curvature(k, l) * u[l]` per row.
    void curved(double[][] u, double[][] out, int from, int to);
}

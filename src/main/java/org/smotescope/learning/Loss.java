package org.smotescope.learning;

/// The weighted negative log-likelihood of the training rows as a function of the outputs of a
/// linear model. An instance remembers the curvature at the outputs of the last calls of
/// [#evaluate]; calls for different rows may come from different threads.
interface Loss {
    /// The number of outputs per row.
    int outputs();

    /// The sum over the rows `from` to before `to`, whose outputs are replaced by the derivatives
    /// by them.
    ///
    /// @param z per output, of these rows at the beginning
    double evaluate(double[][] z, int from, int to);

    /// The second derivative by the outputs `k` and `l` of the rows `from` to before `to`, to the
    /// beginning of `s`.
    void curvature(int k, int l, int from, int to, double[] s);

    /// Replaces a direction by the second derivatives times it: `sum of curvature(k, l) * u[l]`.
    ///
    /// @param u per output, of the rows `from` to before `to` at the beginning
    void curved(double[][] u, int from, int to);
}

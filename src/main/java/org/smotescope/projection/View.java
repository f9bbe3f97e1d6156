package org.smotescope.projection;

import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;

/// Many columns in two dimensions. It is fitted once on original training rows and frozen, so that
/// original, synthetic and test rows share one map. Immutable.
///
/// Either it is a [Projection], a formula for any row, or an [Embedding], which knows the places of
/// some rows and puts others among them.
public sealed interface View permits Projection, Embedding {
    ViewMethod method();

    AxisLabel acrossLabel();

    AxisLabel upLabel();

    /// Where rows lie.
    ///
    /// @param features numeric features in the file's own units
    /// @param threads at least 1; the result does not depend on it
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    Positions place(Matrix features, int threads, Monitor monitor);
}

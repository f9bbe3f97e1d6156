package org.smotescope.projection;

import org.smotescope.data.Matrix;

/// A linear view of numeric features in two dimensions. It is fitted once and frozen, so that
/// original, synthetic and test rows share one map. Immutable.
///
/// Features come in the file's own units. Because the view is linear, a point between two rows is
/// shown on the straight line between them.
public interface Projection {
    AxisLabel acrossLabel();

    AxisLabel upLabel();

    /// The horizontal position per row.
    double[] across(Matrix features);

    /// The vertical position per row.
    double[] up(Matrix features);

    /// The horizontal position of one row.
    double across(double[] features);

    /// The vertical position of one row.
    double up(double[] features);
}

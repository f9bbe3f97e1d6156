package org.smotescope.projection;

import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;

/// A linear view of numeric features.
///
/// Features come in the file's own units. Because the view is linear, a point between two rows is
/// shown on the straight line between them.
public sealed interface Projection extends View permits FeaturePair, Pca, Lda {
    /// The horizontal position per row.
    double[] across(Matrix features);

    /// The vertical position per row.
    double[] up(Matrix features);

    /// The horizontal position of one row.
    double across(double[] features);

    /// The vertical position of one row.
    double up(double[] features);

    @Override
    default Positions place(Matrix features, int threads, Monitor monitor) {
        monitor.check(0.0);
        double[] xs = across(features);
        monitor.check(0.5);
        return new Positions(xs, up(features));
    }
}

package org.smotescope.projection;

import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;

/// A linear view of numeric features.
///
/// Features come in the file's own units. Because the view is linear, a point between two rows is
/// shown on the straight line between them.
public sealed interface Projection extends View permits FeaturePair, Pca, Lda {
    /// The horizontal axis.
    Axis acrossAxis();

    /// The vertical axis.
    Axis upAxis();

    @Override
    default AxisLabel acrossLabel() {
        return acrossAxis().label();
    }

    @Override
    default AxisLabel upLabel() {
        return upAxis().label();
    }

    /// The horizontal position per row.
    default double[] across(Matrix features) {
        return acrossAxis().of(features);
    }

    /// The vertical position per row.
    default double[] up(Matrix features) {
        return upAxis().of(features);
    }

    /// The horizontal position of one row.
    default double across(double[] features) {
        return acrossAxis().of(features);
    }

    /// The vertical position of one row.
    default double up(double[] features) {
        return upAxis().of(features);
    }

    @Override
    default Positions place(Matrix features, int threads, Monitor monitor) {
        monitor.check(0.0);
        double[] xs = across(features);
        monitor.check(0.5);
        return new Positions(xs, up(features));
    }
}

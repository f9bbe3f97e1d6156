package org.smotescope.ui.explore;

import org.smotescope.experiment.boundary.ScoreGrid;
import org.smotescope.experiment.boundary.ScoreGrid.Extent;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.ScoreField;

/// What one model answers on the left of a place, and another one on the right.
final class SwipedField {
    private static final double EVEN = 0.5;

    private SwipedField() {}

    /// @param before the question to the model on the left
    /// @param left its answers
    /// @param after the question to the model on the right
    /// @param right its answers, on the same grid
    /// @param x where the one ends and the other begins
    static ScoreField of(
            BoundaryAsked before, ScoreGrid left, BoundaryAsked after, ScoreGrid right, double x) {
        Extent extent = right.extent();
        Bounds bounds = new Bounds(extent.minX(), extent.maxX(), extent.minY(), extent.maxY());
        double[][] scores = new double[after.order().size()][right.columns() * right.rows()];
        for (int look = 0; look < scores.length; look++) {
            double[] lefts = left.probabilities()[before.order().code(look)];
            double[] rights = right.probabilities()[after.order().code(look)];
            for (int i = 0; i < rights.length; i++) {
                scores[look][i] = right.x(i % right.columns()) < x ? lefts[i] : rights[i];
            }
        }
        if (!after.run().isBinary()) {
            return ScoreField.ofMany(bounds, right.columns(), right.rows(), scores);
        }
        // Each model calls from a threshold of its own on; a field has one only.
        double[] shifted = scores[1];
        for (int i = 0; i < shifted.length; i++) {
            boolean isLeft = right.x(i % right.columns()) < x;
            double threshold = isLeft ? before.threshold() : after.threshold();
            shifted[i] = Math.clamp(shifted[i] - threshold + EVEN, 0.0, 1.0);
        }
        return ScoreField.ofTwo(bounds, right.columns(), right.rows(), shifted, EVEN);
    }
}

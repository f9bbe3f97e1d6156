package org.smotescope.experiment.boundary;

import org.smotescope.data.Matrix;
import org.smotescope.projection.Embedding;
import org.smotescope.projection.Pca;
import org.smotescope.projection.Projection;
import org.smotescope.projection.View;

/// What runs along one axis of a plot.
public sealed interface PlaneAxis {
    /// A principal component of the training rows.
    ///
    /// @param number 0 or 1
    record Component(int number) implements PlaneAxis {}

    /// A numeric feature in the file's own units.
    ///
    /// @param number among the numeric features, from 0
    record Column(int number) implements PlaneAxis {}

    /// One axis of a view of all numeric features.
    ///
    /// @param number 0 across, 1 up
    record OfView(View view, int number) implements PlaneAxis {}

    /// Where rows lie on this axis.
    ///
    /// @param numbers the numeric features of the rows
    /// @throws IllegalArgumentException if the axis is one of an embedding
    default double[] places(Matrix numbers, Pca pca) {
        return switch (this) {
            case Component(int number) -> number == 0 ? pca.across(numbers) : pca.up(numbers);
            case Column(int number) -> numbers.column(number).clone();
            case OfView(Projection view, int number) ->
                    number == 0 ? view.across(numbers) : view.up(numbers);
            case OfView(Embedding view, int _) ->
                    throw new IllegalArgumentException(view.method().title() + " has no formula");
        };
    }
}

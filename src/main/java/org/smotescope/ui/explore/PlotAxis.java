package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Run;
import org.smotescope.projection.Pca;
import org.smotescope.projection.ViewMethod;

/// What one axis of the plot shows.
public sealed interface PlotAxis {

    /// An axis with a formula of its own, which goes with any other such axis.
    sealed interface Plain extends PlotAxis {}

    /// A principal component of the original training rows.
    ///
    /// @param number 0 or 1
    record Component(int number) implements Plain {}

    /// A numeric feature as it stands in the file.
    ///
    /// @param number among the numeric features
    /// @param name of the column
    record Feature(int number, String name) implements Plain {}

    /// One of the two axes that a method finds together for the original training rows; it goes
    /// with the other one only.
    ///
    /// @param number 0 across, 1 up
    record Mapped(ViewMethod method, int number) implements PlotAxis {}

    /// What can be chosen for one axis alone: components first.
    static List<PlotAxis> choices(Run run) {
        List<PlotAxis> choices = new ArrayList<>(List.of(new Component(0), new Component(1)));
        choices.addAll(features(run.prepared().train()));
        return List.copyOf(choices);
    }

    /// The axes to begin with: the columns where there are exactly two, else the components.
    static Sight.Axes initial(Run run) {
        List<Feature> features = features(run.prepared().train());
        return features.size() == 2
                ? new Sight.Axes(features.getFirst(), features.getLast())
                : Sight.Axes.of(ViewMethod.PCA);
    }

    /// The columns that can be shown.
    static List<Feature> features(Dataset train) {
        List<Integer> numeric = Projections.numericFeatures(train);
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < numeric.size(); i++) {
            features.add(new Feature(i, train.features().get(numeric.get(i)).name()));
        }
        return List.copyOf(features);
    }

    /// The name without a share: "PCA 1", "pressure".
    default String name() {
        return switch (this) {
            case Component(int number) -> "PCA " + (number + 1);
            case Feature(int _, String name) -> name;
            case Mapped(ViewMethod method, int number) -> method.title() + " " + (number + 1);
        };
    }

    /// Whether it shows the same as an axis of other rows of the file: columns go by their names.
    default boolean isSameAs(PlotAxis other) {
        return this instanceof Feature && other instanceof Feature
                ? name().equals(other.name())
                : equals(other);
    }

    /// Where rows lie on this axis.
    ///
    /// @param numbers the numeric features of the rows
    static double[] places(Plain axis, Matrix numbers, Pca pca) {
        return switch (axis) {
            case Component(int number) -> number == 0 ? pca.across(numbers) : pca.up(numbers);
            case Feature(int number, String _) -> numbers.column(number).clone();
        };
    }
}

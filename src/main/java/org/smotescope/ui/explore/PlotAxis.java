package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Run;
import org.smotescope.projection.Pca;

/// What one axis of the plot shows.
public sealed interface PlotAxis {

    /// A principal component of the original training rows.
    ///
    /// @param number 0 or 1
    record Component(int number) implements PlotAxis {}

    /// A numeric feature as it stands in the file.
    ///
    /// @param number among the numeric features
    /// @param name of the column
    record Feature(int number, String name) implements PlotAxis {}

    /// What can be chosen for a run: components first.
    static List<PlotAxis> choices(Run run) {
        List<PlotAxis> choices = new ArrayList<>(List.of(new Component(0), new Component(1)));
        choices.addAll(features(run.prepared().train()));
        return List.copyOf(choices);
    }

    /// The axes to begin with, across and up: the columns where there are exactly two, else the
    /// components.
    static List<PlotAxis> initial(Run run) {
        List<PlotAxis> features = features(run.prepared().train());
        return features.size() == 2 ? features : List.of(new Component(0), new Component(1));
    }

    private static List<PlotAxis> features(Dataset train) {
        List<Integer> numeric = Projections.numericFeatures(train);
        List<PlotAxis> features = new ArrayList<>();
        for (int i = 0; i < numeric.size(); i++) {
            features.add(new Feature(i, train.features().get(numeric.get(i)).name()));
        }
        return List.copyOf(features);
    }

    /// The words of the axis: "PCA 1 · 45 % of spread".
    default String label(Pca pca) {
        return switch (this) {
            case Component(int number) -> {
                double share = (number == 0 ? pca.acrossLabel() : pca.upLabel()).explainedShare();
                yield "PCA "
                        + (number + 1)
                        + (Double.isNaN(share)
                                ? ""
                                : " · " + Math.round(share * 100) + " % of spread");
            }
            case Feature(int number, String name) -> name;
        };
    }

    /// Where rows lie on this axis.
    ///
    /// @param numbers the numeric features of the rows
    default double[] of(Matrix numbers, Pca pca) {
        return switch (this) {
            case Component(int number) -> number == 0 ? pca.across(numbers) : pca.up(numbers);
            case Feature(int number, String name) -> numbers.column(number).clone();
        };
    }

    /// Where one row lies on this axis.
    default double of(double[] numbers, Pca pca) {
        return switch (this) {
            case Component(int number) -> number == 0 ? pca.across(numbers) : pca.up(numbers);
            case Feature(int number, String name) -> numbers[number];
        };
    }
}

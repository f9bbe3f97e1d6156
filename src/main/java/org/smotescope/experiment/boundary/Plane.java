package org.smotescope.experiment.boundary;

import java.util.Optional;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Run;
import org.smotescope.projection.View;

/// The two axes of a plot.
public record Plane(PlaneAxis across, PlaneAxis up) {
    /// Whether both axes are columns of the file.
    public boolean isOfColumns() {
        return across instanceof PlaneAxis.Column && up instanceof PlaneAxis.Column;
    }

    /// Why a model has no definite answer for the points of this plane, in a sentence; empty where
    /// it has one.
    public Optional<String> refusal(Run run, Question question) {
        if (Projections.numericFeatures(run.prepared().train()).isEmpty()) {
            return Optional.of(
                    "No column is a number: between two rows of words there is nothing to ask a"
                            + " model about.");
        }
        if (across.equals(up)) {
            return Optional.of("Both axes show the same: choose another one.");
        }
        if (across instanceof PlaneAxis.OfView(View view, int _)) {
            String method = view.method().title();
            if (!view.method().isLinear()) {
                return Optional.of(
                        "No boundary in "
                                + method
                                + ": between its rows there is nothing to ask a model about.");
            }
            if (question == Question.FULL_MODEL) {
                return Optional.of(
                        "A place on the axes of "
                                + method
                                + " does not settle what the columns are: choose two columns, or"
                                + " PCA.");
            }
        }
        boolean isMixed = across.getClass() != up.getClass();
        if (question == Question.FULL_MODEL && isMixed) {
            return Optional.of(
                    "A component and a column do not settle what the other columns are: choose two"
                            + " columns, or two components.");
        }
        return Optional.empty();
    }
}

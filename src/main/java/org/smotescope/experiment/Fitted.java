package org.smotescope.experiment;

import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.learning.Encoder;
import org.smotescope.learning.Model;
import org.smotescope.learning.calibration.Calibration;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.ScoreTable;

/// A model, its answers on the untouched test rows, and what they are worth.
///
/// @param model fitted on training rows only
/// @param encoder how features become its inputs, fitted on training rows only
/// @param trainingRows the number of rows it was fitted on
/// @param calibration what its probabilities go through, chosen on training rows only
/// @param probabilities per class and test row, calibrated
/// @param evaluation at the threshold 0.5, from where any other is a binary search away
/// @param uncalibrated the same of the probabilities as the model gives them; the same object where
///   nothing is calibrated
public record Fitted(
        Model model,
        Encoder encoder,
        int trainingRows,
        Calibration calibration,
        double[][] probabilities,
        Evaluation evaluation,
        Evaluation uncalibrated) {
    /// The calibrated probabilities of prepared rows, per class and row.
    public double[][] probabilities(Dataset prepared, Monitor monitor) {
        return calibration.apply(model.probabilities(encoder.apply(prepared), monitor));
    }

    /// Whether the probabilities are others than the model gives.
    public boolean isCalibrated() {
        return evaluation != uncalibrated;
    }

    /// The positive class's scores, sorted, for two classes; null for more.
    public @Nullable ScoreTable scores() {
        return evaluation.scores();
    }
}

package org.smotescope.experiment;

import org.jspecify.annotations.Nullable;
import org.smotescope.learning.Encoder;
import org.smotescope.learning.Model;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.ScoreTable;

/// A model, its answers on the untouched test rows, and what they are worth.
///
/// @param model fitted on training rows only
/// @param encoder how features become its inputs, fitted on training rows only
/// @param trainingRows the number of rows it was fitted on
/// @param probabilities per class and test row
/// @param evaluation at the threshold 0.5, from where any other is a binary search away
public record Fitted(
        Model model,
        Encoder encoder,
        int trainingRows,
        double[][] probabilities,
        Evaluation evaluation) {
    /// The positive class's scores, sorted, for two classes; null for more.
    public @Nullable ScoreTable scores() {
        return evaluation.scores();
    }
}

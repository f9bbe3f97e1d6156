package org.smotescope.experiment;

import org.jspecify.annotations.Nullable;
import org.smotescope.learning.Encoder;
import org.smotescope.learning.Model;
import org.smotescope.learning.metrics.ScoreTable;

/// A model and its answers on the untouched test rows.
///
/// @param model fitted on training rows only
/// @param encoder how features become its inputs, fitted on training rows only
/// @param trainingRows the number of rows it was fitted on
/// @param probabilities per class and test row
/// @param scores the positive class's scores, sorted, for two classes; null for more
public record Fitted(
        Model model,
        Encoder encoder,
        int trainingRows,
        double[][] probabilities,
        @Nullable ScoreTable scores) {}

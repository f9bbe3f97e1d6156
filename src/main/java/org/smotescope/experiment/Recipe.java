package org.smotescope.experiment;

import org.smotescope.data.PrepareRules;
import org.smotescope.learning.ClassWeights;

/// Everything that is done to a file once it is read, in order; applied to the same data it always
/// gives the same result. Immutable: a change is another recipe, so undo is a list of recipes.
///
/// @param data which file, and what its columns are for
/// @param split which rows are put away for testing
/// @param prepare how empty cells are filled and distances scaled; fitted on training rows only
/// @param resample which sampler, and how many rows
/// @param model which classifier
/// @param decide how probabilities become answers
public record Recipe(
        DataPlan data,
        SplitPlan split,
        PrepareRules prepare,
        ResamplePlan resample,
        ModelPlan model,
        DecidePlan decide) {
    /// Another column holds the class: what was said about the classes of the one before is
    /// forgotten.
    public Recipe withTarget(String column) {
        return withData(data.withTarget(column))
                .withModel(model.withWeights(ClassWeights.BALANCED));
    }

    public Recipe withData(DataPlan changed) {
        return new Recipe(changed, split, prepare, resample, model, decide);
    }

    public Recipe withSplit(SplitPlan changed) {
        return new Recipe(data, changed, prepare, resample, model, decide);
    }

    public Recipe withPrepare(PrepareRules changed) {
        return new Recipe(data, split, changed, resample, model, decide);
    }

    public Recipe withResample(ResamplePlan changed) {
        return new Recipe(data, split, prepare, changed, model, decide);
    }

    public Recipe withModel(ModelPlan changed) {
        return new Recipe(data, split, prepare, resample, changed, decide);
    }

    public Recipe withThreshold(double threshold) {
        return withDecide(decide.withThreshold(threshold));
    }

    public Recipe withDecide(DecidePlan changed) {
        return new Recipe(data, split, prepare, resample, model, changed);
    }
}

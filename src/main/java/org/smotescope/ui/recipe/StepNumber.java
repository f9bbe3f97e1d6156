package org.smotescope.ui.recipe;

import org.smotescope.experiment.Stage;

/// The steps of the recipe, in order.
public enum StepNumber {
    DATA,
    TARGET,
    SPLIT,
    PREPARE,
    RESAMPLE,
    MODEL,
    DECIDE;

    /// The step whose settings a stage of a run depends on.
    static StepNumber of(Stage stage) {
        return switch (stage) {
            case SPLIT -> TARGET;
            case PREPARE -> PREPARE;
            case NEIGHBOURS, RESAMPLE -> RESAMPLE;
            case DECIDE -> DECIDE;
            case FIT, SCORE, PROJECT -> MODEL;
        };
    }
}

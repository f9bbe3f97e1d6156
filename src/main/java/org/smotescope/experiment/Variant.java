package org.smotescope.experiment;

import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;

/// What is compared: the training rows as they are, the usual alternatives to resampling, and the
/// recipe's sampler.
public enum Variant {
    /// The training rows as they are, at the recipe's threshold, or 0.5 where the recipe tunes it.
    NONE("none"),
    /// The training rows as they are, at the threshold that the recipe's rule finds on inner
    /// training folds, or the one with the best F1 where the recipe's threshold is fixed.
    TUNED_THRESHOLD("none+threshold"),
    /// The training rows as they are, weighted by class as the recipe says, at the recipe's
    /// threshold.
    CLASS_WEIGHTS("class-weights"),
    /// The resampled training rows, at the recipe's threshold. With a plan that resamples nothing,
    /// the training rows as they are, decided as the recipe says all the same.
    SAMPLER("");

    private final String label;

    Variant(String label) {
        this.label = label;
    }

    /// What a recipe itself asks for.
    static Variant of(Recipe recipe) {
        if (!recipe.resample().isNothing()) {
            return SAMPLER;
        }
        return recipe.decide().rule().isTuned() ? TUNED_THRESHOLD : NONE;
    }

    /// The name in reports.
    String label(String sampler) {
        return this == SAMPLER ? sampler : label;
    }

    /// How its threshold is found.
    ThresholdRule rule(DecidePlan plan) {
        return switch (this) {
            case NONE -> new ThresholdRule.Fixed(plan.threshold());
            case TUNED_THRESHOLD ->
                    plan.rule().isTuned() ? plan.rule() : new ThresholdRule.BestF1();
            case CLASS_WEIGHTS, SAMPLER -> plan.rule();
        };
    }

    /// What is done to its probabilities: those of rows as they are need nothing.
    CalibrationMethod calibration(DecidePlan plan) {
        return switch (this) {
            case NONE, TUNED_THRESHOLD -> CalibrationMethod.NONE;
            case CLASS_WEIGHTS, SAMPLER -> plan.calibrate();
        };
    }
}

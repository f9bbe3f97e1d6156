package org.smotescope.experiment;

/// Which classifier.
///
/// @param classifier its id; `logistic` is the only one
/// @param c the inverse strength of the penalty, above 0
public record ModelPlan(String classifier, double c) {
    /// The id of logistic regression.
    public static final String LOGISTIC = "logistic";

    public ModelPlan {
        if (!(c > 0.0 && Double.isFinite(c))) {
            throw new IllegalArgumentException("C must be above 0: " + c);
        }
    }
}

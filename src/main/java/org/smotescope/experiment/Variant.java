package org.smotescope.experiment;

/// What is compared: the training rows as they are, the usual alternatives to resampling, and the
/// recipe's sampler.
enum Variant {
    /// The training rows as they are, at the recipe's threshold.
    NONE("none"),
    /// The training rows as they are, at the threshold with the best F1 on inner training folds.
    TUNED_THRESHOLD("none+threshold"),
    /// The training rows as they are, each class with the same total weight.
    CLASS_WEIGHTS("class-weights"),
    /// The resampled training rows, at the recipe's threshold.
    SAMPLER("");

    private final String label;

    Variant(String label) {
        this.label = label;
    }

    /// The name in reports.
    String label(String sampler) {
        return this == SAMPLER ? sampler : label;
    }
}

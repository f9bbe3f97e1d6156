package org.smotescope.experiment;

/// How models are measured on rows that they have not seen.
public sealed interface Protocol {
    /// The number of splits.
    default int splits() {
        return switch (this) {
            case HoldOut() -> 1;
            case Folds(int folds, int repeats) -> folds * repeats;
        };
    }

    /// One stratified split, as the recipe's split says.
    record HoldOut() implements Protocol {}

    /// Stratified folds, repeated with other seeds.
    ///
    /// @param folds 2 or more
    /// @param repeats 1 or more
    record Folds(int folds, int repeats) implements Protocol {
        public Folds {
            if (folds < 2) {
                throw new IllegalArgumentException("folds must be at least 2: " + folds);
            }
            if (repeats < 1) {
                throw new IllegalArgumentException("repeats must be at least 1: " + repeats);
            }
        }
    }
}

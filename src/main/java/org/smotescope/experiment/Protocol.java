package org.smotescope.experiment;

/// How models are measured on rows that they have not seen.
public sealed interface Protocol {
    /// The number of splits.
    default int splits() {
        return switch (this) {
            case HoldOut() -> 1;
            case HoldOuts(int repeats) -> repeats;
            case Folds(int folds, int repeats) -> folds * repeats;
        };
    }

    /// One stratified split, as the recipe's split says.
    record HoldOut() implements Protocol {}

    /// Several stratified splits as the recipe's split says, each with another seed: the first with
    /// the recipe's. A row may test in several of them, and in none.
    ///
    /// @param repeats 2 or more
    record HoldOuts(int repeats) implements Protocol {
        public HoldOuts {
            if (repeats < 2) {
                throw new IllegalArgumentException("repeats must be at least 2: " + repeats);
            }
        }
    }

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

package org.smotescope.ui.selection;

import java.util.OptionalInt;

/// Which test rows are meant: those of a class that a model called so, or all of the class.
///
/// @param model whose answers are meant
/// @param actual the code of the class that the rows are of
/// @param called the code of the class that the model called them; empty for whatever it did
public record MatrixCell(Model model, int actual, OptionalInt called) {
    /// One of the two models of a run.
    public enum Model {
        /// Fitted on the training rows as they are.
        BEFORE("before"),
        /// Fitted on the resampled training rows.
        AFTER("after");

        private final String word;

        Model(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// The rows of one class that were called another one, or rightly.
    public static MatrixCell of(Model model, int actual, int called) {
        return new MatrixCell(model, actual, OptionalInt.of(called));
    }

    /// All rows of a class, with what the model called them.
    public static MatrixCell ofClass(Model model, int actual) {
        return new MatrixCell(model, actual, OptionalInt.empty());
    }
}

package org.smotescope.ui.evaluate;

import org.smotescope.learning.metrics.ConfusionMatrix;
import org.smotescope.ui.form.Figures;

/// A cell of a matrix in words, for those who do not see where it is.
final class CellWords {
    private CellWords() {}

    /// "actual failed, predicted not failed: 38 rows, 63 % of actual failed".
    ///
    /// @param actual the code of the class that the rows are of
    /// @param called the code of the class that they were called
    static String of(MatrixCells.Shown shown, int actual, int called) {
        ConfusionMatrix matrix = shown.matrix();
        String truth = "actual " + shown.names().get(actual).words();
        int count = matrix.count(actual, called);
        int all = matrix.truthOf(actual);
        String share =
                all == 0
                        ? ""
                        : ", %s of %s".formatted(percent(count / (double) all, count, all), truth);
        return "%s, predicted %s: %s%s"
                .formatted(
                        truth,
                        shown.names().get(called).words(),
                        Figures.count(count, "row"),
                        share);
    }

    /// Whole percent that say neither none where there are some, nor all where there are not.
    private static String percent(double share, int count, int all) {
        long rounded = Math.round(100 * share);
        if (rounded == 0 && count > 0) {
            return "less than 1 %";
        }
        if (rounded == 100 && count < all) {
            return "more than 99 %";
        }
        return rounded + " %";
    }
}

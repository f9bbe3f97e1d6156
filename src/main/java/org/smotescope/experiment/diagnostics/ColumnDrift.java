package org.smotescope.experiment.diagnostics;

import java.util.Arrays;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.sampling.Resampling;

/// How far the new rows of a class are from its original rows in one column.
///
/// Of numbers this is the two-sample Kolmogorov-Smirnov statistic (Smirnov 1948,
/// doi:10.1214/aoms/1177730256), the largest difference of the two cumulative distributions; of
/// words the total variation distance, half the sum of the differences of their shares. No
/// probability is given: new rows are made of original ones, so the two samples are not
/// independent.
///
/// @param feature the number of the feature
/// @param column its name
/// @param statistic from 0 (the same) to 1 (nothing shared)
/// @param original original rows compared
/// @param made new rows compared
/// @param excess where there are too many new rows
public record ColumnDrift(
        int feature, String column, double statistic, int original, int made, Excess excess) {
    /// Where the new rows are too many: at the largest difference.
    public sealed interface Excess {
        /// The numbers up to this one.
        record UpTo(double value) implements Excess {}

        /// The numbers above this one.
        record Above(double value) implements Excess {}

        /// This word.
        ///
        /// @param code its position in the dictionary, -1 for an empty cell
        record OfWord(int code) implements Excess {}

        /// Nowhere: the distributions are the same.
        record Nowhere() implements Excess {}
    }

    /// The new rows of a class where they are too many, as references.
    ///
    /// @param resampling what was compared
    /// @param classCode the class
    public Ints rows(Resampling resampling, int classCode) {
        return rows(resampling, classCode, Monitor.NONE);
    }

    /// The same.
    ///
    /// @param monitor progress and cancellation
    public Ints rows(Resampling resampling, int classCode, Monitor monitor) {
        Column values = resampling.source().features().get(feature);
        int[] rows = new int[resampling.size()];
        int n = 0;
        for (int i = 0; i < rows.length; i++) {
            monitor.checkRow(i, rows.length);
            int row = resampling.reference(i);
            if (row < 0
                    && resampling.classOf(row) == classCode
                    && isInExcess(resampling, ~row, values)) {
                rows[n++] = row;
            }
        }
        return Ints.of(Arrays.copyOf(rows, n));
    }

    private boolean isInExcess(Resampling resampling, int added, Column values) {
        return switch (values) {
            case NumericColumn numbers -> {
                double value = resampling.valueOfAdded(added, numbers, feature);
                yield switch (excess) {
                    case Excess.UpTo(double bound) -> value <= bound;
                    case Excess.Above(double bound) -> value > bound;
                    case Excess.OfWord _, Excess.Nowhere _ -> false;
                };
            }
            case CategoricalColumn words ->
                    excess instanceof Excess.OfWord(int code)
                            && resampling.codeOfAdded(added, words, feature) == code;
        };
    }
}

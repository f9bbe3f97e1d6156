package org.smotescope.experiment;

import java.util.Arrays;
import java.util.List;
import org.smotescope.learning.metrics.ScoreTable;

/// What models say of training rows that they have not learned from.
///
/// @param probabilities as `[class][row]`
/// @param truth the class code per row
/// @param positive the code of the positive class
@SuppressWarnings("ArrayRecordComponent") // Read as they are by calibrations and score tables.
record OutOfFold(double[][] probabilities, int[] truth, int positive) {
    /// The rows of several folds, one after the other.
    static OutOfFold joined(List<OutOfFold> parts) {
        OutOfFold first = parts.getFirst();
        double[][] all = new double[first.probabilities.length][];
        for (int c = 0; c < all.length; c++) {
            int code = c;
            all[c] =
                    parts.stream()
                            .flatMapToDouble(part -> Arrays.stream(part.probabilities[code]))
                            .toArray();
        }
        int[] truth = parts.stream().flatMapToInt(part -> Arrays.stream(part.truth)).toArray();
        return new OutOfFold(all, truth, first.positive);
    }

    /// The scores of the positive class.
    ScoreTable scores() {
        return ScoreTable.of(probabilities[positive], truth, positive);
    }
}

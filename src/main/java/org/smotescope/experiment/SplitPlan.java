package org.smotescope.experiment;

import org.jspecify.annotations.Nullable;

/// Which rows are put away for testing.
///
/// @param test the share of the rows, above 0 and below 1
/// @param seed draws them, 0 or more
/// @param column a column with the values `train` and `test` that says it instead, or null
public record SplitPlan(double test, long seed, @Nullable String column) {
    public SplitPlan {
        if (!(test > 0.0 && test < 1.0)) {
            throw new IllegalArgumentException("test must be in (0, 1): " + test);
        }
    }
}

package org.smotescope.ui.explore;

import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.neighbours.Space;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.over.SmoteNc;

/// How far apart rows are for whoever looks at them, whatever the sampler: as SMOTE measures
/// numbers, SMOTE-NC mixed columns, and SMOTE-N words.
final class NearRows {
    private NearRows() {}

    /// @param code the class whose rows look for others
    /// @throws org.smotescope.data.DataProblem if its numbers are too far apart to be measured
    static Space space(Sight sight, int code) {
        Dataset source = sight.run().resampling().source();
        List<Boolean> kinds =
                source.features().stream()
                        .map(feature -> feature instanceof NumericColumn)
                        .distinct()
                        .toList();
        if (kinds.size() == 2) {
            return SmoteNc.space(source, ClassRows.of(source, code));
        }
        return kinds.contains(true) ? Space.of(source) : Space.ofValueDifferences(source);
    }
}

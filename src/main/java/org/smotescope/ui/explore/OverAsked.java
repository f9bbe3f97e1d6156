package org.smotescope.ui.explore;

import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;
import org.smotescope.ui.selection.PickedRows;

/// Something that is to be shown over the rows.
///
/// @param sight the rows on their axes
/// @param picked the rows that are chosen, or null for none
/// @param m how many nearest rows tell the type of a row
record OverAsked(Over over, Sight sight, @Nullable PickedRows picked, int m) {

    /// Whether the same comes out.
    boolean isSame(OverAsked other) {
        return over == other.over
                && sight == other.sight
                && (over != Over.GRAPH || picked == other.picked)
                && (over != Over.TYPES || m == other.m);
    }

    /// @throws org.smotescope.data.DataProblem if distances cannot be measured
    Overlaid make(Monitor monitor) {
        return switch (over) {
            case GRAPH -> GraphOver.of(sight, picked, monitor);
            case HULL -> HullOver.of(sight);
            case DENSITY -> DensityOver.of(sight, monitor);
            case TEST -> TestOver.of(sight);
            case TYPES -> TypesOver.of(sight, m, monitor);
        };
    }
}

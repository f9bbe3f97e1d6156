package org.smotescope.ui.explore;

import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.ExactSum;
import org.smotescope.data.Ints;
import org.smotescope.data.NumericColumn;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Origin;

/// The values of a new row, computed once more from its origin and the prepared training rows.
final class Recomputed {
    private Recomputed() {}

    /// Whether every column comes out as in the result, to the last bit.
    static boolean isSame(Run run, int added) {
        Dataset rows = run.prepared().train();
        Origin origin = run.resampling().added().get(added);
        for (int j = 0; j < rows.features().size(); j++) {
            if (!isSame(run, origin, added, j)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Run run, Origin origin, int added, int feature) {
        Column column = run.prepared().train().features().get(feature);
        return switch (column) {
            case NumericColumn numbers -> {
                NumericColumn source =
                        (NumericColumn) run.resampling().source().features().get(feature);
                double made = run.resampling().valueOfAdded(added, source, feature);
                yield Double.doubleToRawLongBits(made)
                        == Double.doubleToRawLongBits(value(origin, numbers, feature));
            }
            case CategoricalColumn words -> !(origin instanceof Origin.Interpolated);
        };
    }

    /// A numeric value of a new row.
    static double value(Origin origin, NumericColumn column, int feature) {
        return switch (origin) {
            case Origin.Original(int row) -> column.get(row);
            case Origin.Copied(int row) -> column.get(row);
            case Origin.Interpolated(int base, int neighbour, int rank, double gap) ->
                    column.get(base) + gap * (column.get(neighbour) - column.get(base));
            case Origin.Jittered jittered ->
                    column.get(jittered.row()) + jittered.shift().get(feature);
            case Origin.Shortened(int base, int neighbour, int _, double share, double gap) ->
                    column.get(base) + gap * (share * (column.get(neighbour) - column.get(base)));
            case Origin.Voted voted ->
                    column.get(voted.base())
                            + voted.gap()
                                    * (column.get(voted.neighbour()) - column.get(voted.base()));
            case Origin.Centroid(Ints members) -> {
                ExactSum sum = new ExactSum();
                members.stream().forEach(row -> sum.add(column.get(row)));
                yield sum.value() / members.size();
            }
        };
    }
}

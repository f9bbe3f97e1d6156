package org.smotescope.ui.explore;

import java.util.function.IntToDoubleFunction;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Dataset;
import org.smotescope.data.ExactSum;
import org.smotescope.data.Ints;
import org.smotescope.data.NumericColumn;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;

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
        Resampling resampling = run.resampling();
        return switch (run.prepared().train().features().get(feature)) {
            case NumericColumn numbers -> {
                NumericColumn source = (NumericColumn) resampling.source().features().get(feature);
                double made = resampling.valueOfAdded(added, source, feature);
                yield Double.doubleToRawLongBits(made)
                        == Double.doubleToRawLongBits(
                                value(
                                        origin,
                                        row -> resampling.valueOf(row, numbers, feature),
                                        feature));
            }
            case CategoricalColumn words ->
                    switch (origin) {
                        case Origin.Voted voted ->
                                Votes.of(voted, resampling.source().features(), feature).isFair();
                        case Origin.Copied _, Origin.Jittered _, Origin.Original _ -> true;
                        case Origin.Interpolated _, Origin.Shortened _, Origin.Centroid _ -> false;
                    };
        };
    }

    /// A numeric value of a new row whose rows are training rows.
    static double value(Origin origin, NumericColumn column, int feature) {
        return value(origin, column::get, feature);
    }

    /// A numeric value of a new row.
    ///
    /// @param column the values by reference
    static double value(Origin origin, IntToDoubleFunction column, int feature) {
        return switch (origin) {
            case Origin.Original(int row) -> column.applyAsDouble(row);
            case Origin.Copied(int row) -> column.applyAsDouble(row);
            case Origin.Interpolated(int base, int neighbour, int _, double gap) ->
                    between(column, base, neighbour, gap);
            case Origin.Jittered jittered ->
                    column.applyAsDouble(jittered.row()) + jittered.shift().get(feature);
            case Origin.Shortened(int base, int neighbour, int _, double share, double gap) -> {
                double from = column.applyAsDouble(base);
                yield from + gap * (share * (column.applyAsDouble(neighbour) - from));
            }
            case Origin.Voted voted ->
                    voted.neighbour() == voted.base()
                            ? column.applyAsDouble(voted.base())
                            : between(column, voted.base(), voted.neighbour(), voted.gap());
            case Origin.Centroid(Ints members) -> {
                ExactSum sum = new ExactSum();
                members.stream().forEach(row -> sum.add(column.applyAsDouble(row)));
                yield sum.value() / members.size();
            }
        };
    }

    private static double between(IntToDoubleFunction column, int base, int neighbour, double gap) {
        double from = column.applyAsDouble(base);
        return from + gap * (column.applyAsDouble(neighbour) - from);
    }
}

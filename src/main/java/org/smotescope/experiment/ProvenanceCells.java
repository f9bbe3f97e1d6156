package org.smotescope.experiment;

import java.util.List;
import java.util.function.DoubleFunction;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;

/// What a row of a result comes from, cell by cell: its own number, how it was made, the numbers of
/// its base and its neighbour, and the gap.
///
/// Numbers count the data rows of the file from 1; an added row is `new` and its number. How:
/// `original`, `copied`, `interpolated`, `extrapolated` (away from the neighbour), `shortened`,
/// `jittered`, `voted` (numbers as interpolated, words by a vote) or `centroid` (its base is the
/// list of its rows). Cells that say nothing are empty, such as the gap of a jittered row.
final class ProvenanceCells {
    static final List<String> NAMES = List.of("_row", "_origin", "_base", "_neighbour", "_gap");

    private ProvenanceCells() {}

    /// @param row of the result
    /// @param number writes a gap
    static List<String> of(
            ResultRows rows, Resampling resampling, int row, DoubleFunction<String> number) {
        String name = rows.name(resampling.reference(row));
        return switch (resampling.origin(row)) {
            case Origin.Original _ -> List.of(name, "original", "", "", "");
            case Origin.Copied(int base) -> List.of(name, "copied", rows.name(base), "", "");
            case Origin.Interpolated(int base, int neighbour, int _, double gap) ->
                    List.of(
                            name,
                            gap < 0.0 ? "extrapolated" : "interpolated",
                            rows.name(base),
                            rows.name(neighbour),
                            number.apply(gap));
            case Origin.Jittered(int base, List<Double> _) ->
                    List.of(name, "jittered", rows.name(base), "", "");
            case Origin.Shortened(int base, int neighbour, int _, double share, double gap) ->
                    List.of(
                            name,
                            "shortened",
                            rows.name(base),
                            rows.name(neighbour),
                            number.apply(gap * share));
            case Origin.Voted(int base, int neighbour, int _, double gap, Ints _, Ints _) ->
                    List.of(
                            name,
                            "voted",
                            rows.name(base),
                            rows.name(neighbour),
                            number.apply(gap));
            case Origin.Centroid(Ints members) ->
                    List.of(name, "centroid", rows.names(members), "", "");
        };
    }
}

package org.smotescope.ui.explore;

import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.Column;
import org.smotescope.data.Count;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;

/// The rows that decided that another one goes, with their distances, so that the reason can be
/// checked by hand.
final class DecidingRows {
    private final Sight sight;

    DecidingRows(Sight sight) {
        this.sight = sight;
    }

    /// In the order of the reason; empty where a draw or a probability decided.
    List<Kin.Neighbour> of(Removed removed) {
        List<Integer> rows = Witnesses.of(sight, removed).rows();
        return IntStream.range(0, rows.size())
                .mapToObj(
                        rank ->
                                new Kin.Neighbour(
                                        rows.get(rank),
                                        rank,
                                        distance(removed.row(), rows.get(rank))))
                .toList();
    }

    /// Which rows they are.
    String title(Removed removed) {
        List<Integer> rows = Witnesses.of(sight, removed).rows();
        int count = rows.size();
        return switch (removed.reason()) {
            case Reason.Outvoted _ -> "Its " + count + " nearest rows, which vote";
            case Reason.Linked _ -> "The other row of the pair";
            case Reason.Recognised _ ->
                    count == 1 ? "Its nearest kept row" : "Its " + count + " nearest kept rows";
            case Reason.Misleading _ -> "The row that is told wrong";
            case Reason.Merged _ -> "The row that it goes into";
            case Reason.Ranked _ -> measured(removed, count);
            case Reason.NotDrawn _, Reason.NoCandidate _, Reason.Hard _ -> "";
        };
    }

    private String measured(Removed removed, int count) {
        boolean isFar =
                Measured.of(sight, removed)
                        .filter(measured -> measured.rule() == Measured.Rule.FARTHEST)
                        .isPresent();
        String end = isFar ? " farthest " : " nearest ";
        return "Its "
                + count
                + end
                + Count.noun(count, "row")
                + " of the smallest class, which are measured";
    }

    /// Euclidean, of scaled numbers; not a number where columns hold words, as cleaning samplers
    /// take numbers only.
    private double distance(int from, int to) {
        Dataset source = sight.run().resampling().source();
        double squares = 0.0;
        for (int j = 0; j < source.features().size(); j++) {
            double gap = scaled(source, to, j) - scaled(source, from, j);
            squares += gap * gap;
        }
        return Math.sqrt(squares);
    }

    private double scaled(Dataset source, int reference, int j) {
        Column column = source.features().get(j);
        return column instanceof NumericColumn numbers
                ? source.scaling().apply(j, sight.run().resampling().valueOf(reference, numbers, j))
                : Double.NaN;
    }
}

package org.smotescope.ui.explore;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.plot.RowId;

/// The way from a row to those that it has to do with, by keys: to the base of a new row, and from
/// neighbour to neighbour of a base, nearest first.
final class KinWalk {
    private @Nullable Sight sight;
    private @Nullable RowId base;
    private @Nullable RowId last;
    private int rank = -1;

    /// The base of a new row; a row of the file is its own.
    Optional<RowId> base(Sight now, RowId from) {
        RowId found = baseOf(now, from);
        begin(now, found);
        return Optional.of(found);
    }

    /// The next neighbour of the base of a row, after the last one the first again.
    Optional<RowId> next(Sight now, RowId from) {
        if (now != sight || !from.equals(last)) {
            begin(now, baseOf(now, from));
        }
        RowId around = base;
        List<Kin.Neighbour> neighbours =
                around == null ? List.of() : now.kin().of(Sight.reference(around));
        if (neighbours.isEmpty()) {
            return Optional.empty();
        }
        rank = (rank + 1) % neighbours.size();
        last = Sight.id(neighbours.get(rank).row());
        return Optional.of(last);
    }

    private void begin(Sight now, RowId from) {
        sight = now;
        base = from;
        last = from;
        rank = -1;
    }

    private static RowId baseOf(Sight now, RowId row) {
        return row.layer().equals(Crowd.NEW)
                ? Sight.id(now.run().resampling().added().base(row.row()))
                : row;
    }
}

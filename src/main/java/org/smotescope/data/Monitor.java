package org.smotescope.data;

import java.util.concurrent.CancellationException;

/// How long work reports progress and learns that it is no longer wanted.
///
/// Implementations are called from worker threads and must be quick and thread safe.
@FunctionalInterface
public interface Monitor {
    /// Reports nothing and is never cancelled.
    Monitor NONE = fraction -> false;

    /// Rows of a loop between two questions: a few milliseconds, however slow each of them is.
    int ROWS = 4096;

    /// Reports progress and asks whether to stop.
    ///
    /// @param fraction the share of the work that is done, from 0 to 1
    /// @return whether the work is no longer wanted
    boolean report(double fraction);

    /// Reports progress and leaves the work if it is no longer wanted.
    ///
    /// @param fraction the share of the work that is done, from 0 to 1
    /// @throws CancellationException if the work was cancelled
    default void check(double fraction) {
        if (report(fraction)) {
            throw new CancellationException("cancelled");
        }
    }

    /// Checks once in [#ROWS] rows of a loop, so that asking costs nothing beside the work.
    ///
    /// @param row the row that comes next, from 0
    /// @param rows all rows of the loop
    /// @throws CancellationException if the work was cancelled
    default void checkRow(int row, int rows) {
        if (row % ROWS == 0) {
            check((double) row / rows);
        }
    }

    /// The same for rows that are long: checks once in [#ROWS] cells, or at each row.
    ///
    /// @param cells cells of a row that are worked on, 1 or more
    /// @throws CancellationException if the work was cancelled
    default void checkRow(int row, int rows, int cells) {
        if (row % Math.max(1, ROWS / cells) == 0) {
            check((double) row / rows);
        }
    }

    /// A monitor for a part of the work.
    ///
    /// @param from the share of the whole at which the part begins, from 0 to 1
    /// @param to the share of the whole at which the part ends, from `from` to 1
    default Monitor part(double from, double to) {
        return fraction -> report(from + (to - from) * fraction);
    }
}

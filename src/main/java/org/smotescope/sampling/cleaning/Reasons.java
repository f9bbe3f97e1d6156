package org.smotescope.sampling.cleaning;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smotescope.sampling.Removed.Reason;

/// Why each row that goes is removed; a row without a reason stays.
final class Reasons {
    private final @Nullable Reason[] reasons;

    /// @param rows the number of rows
    Reasons(int rows) {
        reasons = new Reason[rows];
    }

    void put(int row, Reason reason) {
        reasons[row] = reason;
    }

    boolean has(int row) {
        return reasons[row] != null;
    }

    /// @throws IllegalArgumentException if it has none
    Reason of(int row) {
        Reason reason = reasons[row];
        if (reason == null) {
            throw new IllegalArgumentException("row must have a reason: " + row);
        }
        return reason;
    }

    /// The rows that stay, ascending.
    IntStream staying() {
        return IntStream.range(0, reasons.length).filter(row -> !has(row));
    }
}

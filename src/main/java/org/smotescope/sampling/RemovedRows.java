package org.smotescope.sampling;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// Removed rows, of which there may be a million: their numbers are held, why each was removed is
/// told when it is asked for.
final class RemovedRows extends AbstractList<Removed> implements RandomAccess {
    private final int[] rows;
    private final IntFunction<Removed.Reason> reasons;

    /// Takes the array over.
    ///
    /// @param reasons the reason by position in `rows`; always the same
    RemovedRows(int[] rows, IntFunction<Removed.Reason> reasons) {
        this.rows = rows;
        this.reasons = reasons;
    }

    /// What one step removed and then what the next did, told of other row numbers.
    ///
    /// @param renumbered for the rows of the next
    static List<Removed> joined(
            List<Removed> first, List<Removed> next, IntUnaryOperator renumbered) {
        int[] rows = new int[first.size() + next.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] =
                    i < first.size()
                            ? row(first, i)
                            : renumbered.applyAsInt(row(next, i - first.size()));
        }
        return new RemovedRows(
                rows,
                i ->
                        i < first.size()
                                ? first.get(i).reason()
                                : next.get(i - first.size()).reason().withRows(renumbered));
    }

    /// The row at a position, without its reason.
    static int row(List<Removed> removed, int position) {
        return removed instanceof RemovedRows many
                ? many.rows[position]
                : removed.get(position).row();
    }

    @Override
    public Removed get(int position) {
        return new Removed(rows[position], reasons.apply(position));
    }

    @Override
    public int size() {
        return rows.length;
    }
}

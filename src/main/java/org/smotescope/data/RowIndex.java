package org.smotescope.data;

import org.jspecify.annotations.Nullable;

/// What stands at some positions of an array: also how a view of a view finds its rows.
///
/// An instance selects the same rows from many columns. The views of columns that had the same rows
/// share one array.
final class RowIndex {
    private final int[] rows;
    private int @Nullable [] outer;
    private int @Nullable [] inner;

    /// @param rows positions in the columns
    RowIndex(int[] rows) {
        this.rows = rows;
    }

    /// Where the rows of a column stand among all its values.
    ///
    /// @param index where those of the column that is selected from stand; null if they are all
    int[] of(int @Nullable [] index) {
        int[] known = inner;
        if (known == null || index != outer) {
            known = gather(index, rows);
            inner = known;
            outer = index;
        }
        return known;
    }

    static int[] gather(int @Nullable [] outer, int[] rows) {
        if (outer == null) {
            return rows.clone();
        }
        int[] gathered = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            gathered[i] = outer[rows[i]];
        }
        return gathered;
    }
}

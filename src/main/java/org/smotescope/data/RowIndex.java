package org.smotescope.data;

import org.jspecify.annotations.Nullable;

/// What stands at some positions of an array: also how a view of a view finds its rows.
final class RowIndex {
    private RowIndex() {}

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

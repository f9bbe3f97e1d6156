package org.smotescope.learning;

import java.util.Arrays;

/// The order of rows by their keys: whoever takes rows in this order does not see how they lay in
/// the file. Rows with equal keys, which only equal rows should have, stay in their order.
public final class KeyedRows {
    private KeyedRows() {}

    /// The positions of the rows by ascending key.
    ///
    /// @throws java.util.concurrent.CancellationException if the work is no longer wanted
    public static int[] order(long[] rowKeys, Progress progress) {
        progress.check();
        long[] sorted = rowKeys.clone();
        Arrays.sort(sorted);
        int[] taken = new int[sorted.length];
        int[] order = new int[sorted.length];
        for (int i = 0; i < rowKeys.length; i++) {
            int first = first(sorted, rowKeys[i]);
            order[first + taken[first]++] = i;
            progress.spend(50);
        }
        return order;
    }

    private static int first(long[] sorted, long key) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

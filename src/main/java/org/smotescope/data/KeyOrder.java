package org.smotescope.data;

import java.util.Arrays;

/// Shuffles rows by a hash of their keys, so that the result does not depend on their order.
final class KeyOrder {
    private KeyOrder() {}

    /// @param rows rows of the data set
    /// @param stage names the purpose, so that two purposes never share an order
    /// @return the rows by ascending hash of (seed, stage, class, row key)
    static int[] shuffled(Dataset dataset, int[] rows, long stage, long seed, int classCode) {
        long prefix = Mix.of(seed, stage, classCode);
        long[] hashes = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            hashes[i] = Mix.of(prefix, dataset.rowKey(rows[i]));
        }
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int[] order = new int[rows.length];
        boolean[] used = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int rank = Arrays.binarySearch(sorted, hashes[i]);
            while (rank > 0 && sorted[rank - 1] == hashes[i]) {
                rank--;
            }
            while (used[rank]) {
                rank++;
            }
            used[rank] = true;
            order[rank] = rows[i];
        }
        return order;
    }
}

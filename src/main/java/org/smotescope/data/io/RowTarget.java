package org.smotescope.data.io;

import org.jspecify.annotations.Nullable;

/// Where parsed rows go: an array per column, a hash and a byte range per row. Threads write to
/// different rows.
///
/// @param numbers per column the values, or null where it holds words
/// @param codes per column the numbers of its words, or null where it holds numbers
/// @param hashes the hash per row
/// @param ranges the byte ranges of all records, that of the names among them
/// @param names how many records hold names: 1 or 0
record RowTarget(
        double[] @Nullable [] numbers,
        int[] @Nullable [] codes,
        long[] hashes,
        RecordRanges ranges,
        int names) {
    /// @param words whether a column holds words
    static RowTarget of(boolean[] words, int rows, int names) {
        double[][] numbers = new double[words.length][];
        int[][] codes = new int[words.length][];
        for (int j = 0; j < words.length; j++) {
            if (words[j]) {
                codes[j] = new int[rows];
            } else {
                numbers[j] = new double[rows];
            }
        }
        return new RowTarget(
                numbers, codes, new long[rows], RecordRanges.ofSize(rows + names), names);
    }
}

package org.smotescope.data.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.smotescope.data.Mix;

/// Keys of rows: a hash of the row's cells as text, in their order, plus a running number among
/// exact duplicates. So the set of keys does not depend on the order of the rows.
final class RowHashes {
    private long[] hashes;
    private int size;

    RowHashes(int expectedRows) {
        hashes = new long[expectedRows];
    }

    /// @param hashes the hash per row; taken over
    private RowHashes(long[] hashes) {
        this.hashes = hashes;
        this.size = hashes.length;
    }

    /// The keys of rows whose hashes are known.
    static long[] keys(long[] hashes) {
        return new RowHashes(hashes).keys();
    }

    int size() {
        return size;
    }

    void add(CSVRecord row) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size + (size >> 1) + 16);
        }
        long hash = row.size();
        for (int j = 0; j < row.size(); j++) {
            hash = Long.rotateLeft(hash, 5) * 31 + Mix.ofText(row.get(j));
        }
        hashes[size++] = hash;
    }

    long[] keys() {
        long[] sorted = Arrays.copyOf(hashes, size);
        Arrays.parallelSort(sorted);
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 1; i < size; i++) {
            if (sorted[i] == sorted[i - 1]) {
                seen.put(sorted[i], 0);
            }
        }
        long[] keys = new long[size];
        for (int row = 0; row < size; row++) {
            Integer number =
                    seen.isEmpty() ? null : seen.computeIfPresent(hashes[row], (hash, n) -> n + 1);
            keys[row] = Mix.of(hashes[row], number == null ? 1 : number);
        }
        return keys;
    }
}

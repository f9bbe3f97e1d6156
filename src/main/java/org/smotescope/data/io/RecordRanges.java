package org.smotescope.data.io;

import java.util.Arrays;

/// The byte ranges and lines of records, as columns.
final class RecordRanges {
    private long[] starts = new long[1024];
    private int[] lengths = new int[1024];
    private int[] lines = new int[1024];
    private int size;

    int size() {
        return size;
    }

    long start(int record) {
        return starts[record];
    }

    int length(int record) {
        return lengths[record];
    }

    /// The line on which the record begins, from 1.
    long line(int record) {
        return lines[record];
    }

    void add(long start, long end, long line) {
        if (size == starts.length) {
            int capacity = size + (size >> 1);
            starts = Arrays.copyOf(starts, capacity);
            lengths = Arrays.copyOf(lengths, capacity);
            lines = Arrays.copyOf(lines, capacity);
        }
        starts[size] = start;
        lengths[size] = (int) (end - start);
        lines[size] = (int) line;
        size++;
    }
}

package org.smotescope.data.io;

import java.util.Arrays;

/// The byte ranges and lines of records, as columns.
final class RecordRanges {
    private long[] starts;
    private int[] lengths;
    private int[] lines;
    private int size;

    RecordRanges() {
        this(1024);
    }

    private RecordRanges(int capacity) {
        starts = new long[capacity];
        lengths = new int[capacity];
        lines = new int[capacity];
    }

    /// Ranges of a known number of records, each of which is to be set.
    static RecordRanges ofSize(int records) {
        RecordRanges ranges = new RecordRanges(records);
        ranges.size = records;
        return ranges;
    }

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
        size++;
        set(size - 1, start, end, line);
    }

    void set(int record, long start, long end, long line) {
        starts[record] = start;
        lengths[record] = (int) (end - start);
        lines[record] = (int) line;
    }
}

package org.smotescope.learning;

import org.smotescope.data.Parallel;

/// How rows are shared out to threads: in parts that depend on the number of rows only, so that
/// sums over parts, added in their order, are the same on any number of threads.
///
/// @param rows the number of rows
/// @param threads how many threads may work on them, at least 1
record Partition(int rows, int threads) {
    private static final int MOST_PARTS = 16;

    /// Fewer rows than this are not worth a thread.
    private static final int FEWEST_ROWS = 4096;

    /// Cells that are read in less time than it takes to start a few threads.
    private static final long WORTH_A_THREAD = 500_000;

    /// Parts begin at multiples of this, so that blocks inside them are full.
    private static final int ROUND = 512;

    /// Rows that all processors of this machine may work on, or one of them if they hold so little
    /// that starting another takes longer.
    static Partition of(int rows, int columns) {
        boolean isSmall = (long) rows * columns < WORTH_A_THREAD;
        return new Partition(rows, isSmall ? 1 : Runtime.getRuntime().availableProcessors());
    }

    int parts() {
        return Math.clamp(rows / FEWEST_ROWS, 1, MOST_PARTS);
    }

    int start(int part) {
        if (part == parts()) {
            return rows;
        }
        return (int) ((long) rows * part / parts() / ROUND * ROUND);
    }

    /// Runs every part.
    void forEach(Parallel.Part part) {
        forEach(parts(), part);
    }

    /// Runs something for every number from 0 to before `count` on as many threads.
    void forEach(int count, Parallel.Part part) {
        Parallel.forEach(parts() == 1 ? 1 : threads, count, part);
    }
}

package org.smotescope.sampling;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.smotescope.data.Monitor;
import org.smotescope.data.Parallel;

/// Work on many cells, done part by part on all processors. The parts do not depend on the number
/// of threads and each writes to its own place, so the result is the same for any.
final class Parts {
    /// Cells below which a second thread costs more than it saves.
    private static final long SMALL = 50_000;

    /// Rows of a part where rows are divided: a few milliseconds of work.
    private static final int BLOCK = 32_768;

    private Parts() {}

    /// Some rows.
    @FunctionalInterface
    interface Rows {
        /// @param from the first row
        /// @param to the row behind the last
        void run(int from, int to);
    }

    /// Runs a part for each number from 0 to `parts - 1`, and asks the monitor before each.
    ///
    /// @param cells the size of all parts together
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static void forEach(int parts, long cells, Monitor monitor, IntConsumer part) {
        int threads = cells < SMALL ? 1 : Runtime.getRuntime().availableProcessors();
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(
                threads,
                parts,
                number -> {
                    // One after the other, so that progress never goes back.
                    synchronized (done) {
                        monitor.check((double) done.getAndIncrement() / parts);
                    }
                    part.accept(number);
                });
    }

    /// Divides rows from 0 to `rows - 1` into blocks.
    ///
    /// @param columns how many cells each row stands for
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static void ofRows(int rows, int columns, Monitor monitor, Rows part) {
        forEach(
                (rows + BLOCK - 1) / BLOCK,
                (long) rows * columns,
                monitor,
                block -> part.run(block * BLOCK, Math.min(rows, (block + 1) * BLOCK)));
    }
}

package org.smotescope.neighbours;

import java.util.concurrent.atomic.AtomicLong;
import org.smotescope.data.Monitor;

/// Counts finished queries over all threads and asks the monitor often enough that a cancelled
/// search ends within a tenth of a second.
final class Work {
    /// Coordinates visited between two questions: a few milliseconds of one thread.
    private static final long STEP = 4_000_000;

    private final Monitor monitor;
    private final long total;
    private final AtomicLong done = new AtomicLong();

    Work(Monitor monitor, long total) {
        this.monitor = monitor;
        this.total = total;
    }

    /// Asks the monitor. Threads do not wait for each other here: where two ask at the same time,
    /// it may learn the smaller share last.
    void check() {
        monitor.check(total == 0 ? 1.0 : Math.min(1.0, (double) done.get() / total));
    }

    /// Remembers how far the whole work is where queries are not finished one by one, unless it is
    /// known to be farther.
    ///
    /// @param share from 0 to 1
    void reach(double share) {
        done.accumulateAndGet((long) (share * total), Math::max);
    }

    /// A monitor for a piece of the work that has a progress of its own, of which nothing is told.
    Monitor asking() {
        return _ -> {
            check();
            return false;
        };
    }

    /// The meter of one thread's share of the work.
    Meter meter() {
        return new Meter();
    }

    /// Not thread safe; made for each block of queries.
    final class Meter {
        private long visited;

        void visited(long coordinates) {
            visited += coordinates;
            if (visited >= STEP) {
                visited = 0;
                check();
            }
        }

        void finished(int queries) {
            done.addAndGet(queries);
            check();
        }
    }
}

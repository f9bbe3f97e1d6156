package org.smotescope.data.io;

import org.smotescope.data.Monitor;

/// Tells a monitor of bytes that several threads have done, never going back.
final class ByteProgress {
    private final Monitor monitor;
    private final double total;
    private long done;

    /// @param total how many bytes there are to do
    ByteProgress(Monitor monitor, long total) {
        this.monitor = monitor;
        this.total = Math.max(1, total);
    }

    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    synchronized void add(long bytes) {
        done += bytes;
        monitor.check(Math.min(1.0, done / total));
    }
}

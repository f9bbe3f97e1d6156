package org.smotescope.experiment;

import org.smotescope.data.Monitor;

/// The progress of equal parts of some work that run at the same time, told to one monitor: never
/// goes back.
final class JointProgress {
    private final Monitor monitor;
    private final double[] done;

    /// @param parts the number of parts, at least 1
    JointProgress(Monitor monitor, int parts) {
        this.monitor = monitor;
        this.done = new double[parts];
    }

    /// The monitor of one part; may be used by several threads.
    Monitor part(int number) {
        return fraction -> report(number, fraction);
    }

    /// Told by one thread at a time, so that a smaller share is never told after a larger one.
    private synchronized boolean report(int number, double fraction) {
        done[number] = Math.max(done[number], fraction);
        double sum = 0.0;
        for (double share : done) {
            sum += share;
        }
        return monitor.report(Math.min(1.0, sum / done.length));
    }
}

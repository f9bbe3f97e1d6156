package org.smotescope.learning;

import org.smotescope.data.Monitor;

/// Remembers how far the work is, so that inner loops can ask whether to stop without knowing it.
public final class Progress {
    /// Additions and the like between two questions: about a millisecond.
    private static final long BETWEEN_CHECKS = 500_000;

    private final Monitor monitor;
    private double fraction;
    private long spent;

    public Progress(Monitor monitor) {
        this.monitor = monitor;
    }

    /// Reports how far the work is, and asks whether to stop; never goes back.
    public void advance(double to) {
        reach(to);
        check();
    }

    /// Remembers how far the work is, for the next report; never goes back.
    public void reach(double to) {
        fraction = Math.clamp(to, fraction, 1.0);
    }

    /// Counts small pieces of work and asks whether to stop once there are enough of them.
    ///
    /// @param operations roughly the number of additions done since the last call
    /// @throws java.util.concurrent.CancellationException if the work is no longer wanted
    public void spend(long operations) {
        spent += operations;
        if (spent >= BETWEEN_CHECKS) {
            spent = 0;
            check();
        }
    }

    /// A monitor for a piece of the work, which asks but tells nothing of the piece's own progress.
    public Monitor asking() {
        return _ -> monitor.report(fraction);
    }

    /// @throws java.util.concurrent.CancellationException if the work is no longer wanted
    public void check() {
        monitor.check(fraction);
    }
}

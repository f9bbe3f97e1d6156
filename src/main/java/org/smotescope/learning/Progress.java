package org.smotescope.learning;

import org.smotescope.data.Monitor;

/// Remembers how far the work is, so that inner loops can ask whether to stop without knowing it.
final class Progress {
    private final Monitor monitor;
    private double fraction;

    Progress(Monitor monitor) {
        this.monitor = monitor;
    }

    /// Never goes back.
    void advance(double to) {
        fraction = Math.clamp(to, fraction, 1.0);
        check();
    }

    /// @throws java.util.concurrent.CancellationException if the work is no longer wanted
    void check() {
        monitor.check(fraction);
    }
}

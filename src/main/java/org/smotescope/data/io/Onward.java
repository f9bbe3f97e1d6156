package org.smotescope.data.io;

import org.smotescope.data.Monitor;

/// Passes progress on that never goes back, also where a file is read a second time.
final class Onward implements Monitor {
    private final Monitor monitor;
    private double most;

    Onward(Monitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public synchronized boolean report(double fraction) {
        most = Math.max(most, fraction);
        return monitor.report(most);
    }
}

package org.smotescope.ui.evaluate;

import java.util.function.Consumer;
import java.util.function.Function;
import org.smotescope.data.Monitor;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.async.Jobs;

/// Does the work at once and counts it.
final class CountingJobs implements Jobs {
    private final Jobs immediate = new ImmediateJobs();
    private int started;

    @Override
    public <T> void submit(
            String lane,
            Function<Monitor, T> work,
            Consumer<Double> progress,
            Consumer<T> done,
            Consumer<Throwable> failed) {
        started++;
        immediate.submit(lane, work, progress, done, failed);
    }

    @Override
    public void cancel(String lane) {
        immediate.cancel(lane);
    }

    int started() {
        return started;
    }

    void reset() {
        started = 0;
    }
}

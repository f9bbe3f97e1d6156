package org.smotescope.ui.async;

import java.util.function.Consumer;
import java.util.function.Function;
import org.smotescope.data.Monitor;

/// Does the work at once, on the caller's thread: view-models are tested without waiting.
public final class ImmediateJobs implements Jobs {
    @Override
    public <T> void submit(
            String lane,
            Function<Monitor, T> work,
            Consumer<Double> progress,
            Consumer<T> done,
            Consumer<Throwable> failed) {
        T result;
        try {
            result = work.apply(Monitor.NONE);
        } catch (RuntimeException e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public void cancel(String lane) {}
}

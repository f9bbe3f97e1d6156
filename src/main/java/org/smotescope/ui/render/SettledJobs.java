package org.smotescope.ui.render;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.smotescope.data.Monitor;
import org.smotescope.ui.async.Jobs;

/// Passes jobs on and knows whether any is under way. Used on the window's thread only.
final class SettledJobs implements Jobs {
    private final Jobs jobs;
    private final Map<String, Object> underWay = new HashMap<>();

    SettledJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    boolean isSettled() {
        return underWay.isEmpty();
    }

    @Override
    public <T> void submit(
            String lane,
            Function<Monitor, T> work,
            Consumer<Double> progress,
            Consumer<T> done,
            Consumer<Throwable> failed) {
        Object job = new Object();
        underWay.put(lane, job);
        jobs.submit(
                lane,
                work,
                progress,
                result -> {
                    underWay.remove(lane, job);
                    done.accept(result);
                },
                problem -> {
                    underWay.remove(lane, job);
                    failed.accept(problem);
                });
    }

    @Override
    public void cancel(String lane) {
        underWay.remove(lane);
        jobs.cancel(lane);
    }
}

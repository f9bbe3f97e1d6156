package org.smotescope.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.smotescope.data.Monitor;
import org.smotescope.ui.async.Jobs;

/// Passes jobs on, knows whether any is under way, and how long each lane worked in the background
/// and then kept the window's thread. Used on the window's thread only.
final class TimedJobs implements Jobs {
    private final Jobs jobs;
    private final Map<String, Object> underWay = new HashMap<>();
    private final Map<String, List<Double>> millis = new TreeMap<>();
    private Runnable whenSettled = () -> {};

    TimedJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    boolean isSettled() {
        return underWay.isEmpty();
    }

    /// Called when the outcome of the last job under way has been taken.
    void onSettled(Runnable listener) {
        whenSettled = listener;
    }

    /// Milliseconds by lane and place since they were last forgotten.
    Map<String, List<Double>> millis() {
        return millis;
    }

    private record Worked<T>(T value, long nanos) {}

    @Override
    public <T> void submit(
            String lane,
            Function<Monitor, T> work,
            Consumer<Double> progress,
            Consumer<T> done,
            Consumer<Throwable> failed) {
        Object job = new Object();
        underWay.put(lane, job);
        jobs.<Worked<T>>submit(
                lane,
                monitor -> {
                    long start = System.nanoTime();
                    T value = work.apply(monitor);
                    return new Worked<>(value, System.nanoTime() - start);
                },
                progress,
                worked -> {
                    underWay.remove(lane, job);
                    long start = System.nanoTime();
                    done.accept(worked.value());
                    add(lane + ", background", worked.nanos());
                    add(lane + ", window's thread", System.nanoTime() - start);
                    if (isSettled()) {
                        whenSettled.run();
                    }
                },
                problem -> {
                    underWay.remove(lane, job);
                    failed.accept(problem);
                });
    }

    private void add(String what, long nanos) {
        millis.computeIfAbsent(what, lane -> new ArrayList<>()).add(nanos * 1e-6);
    }

    @Override
    public void cancel(String lane) {
        underWay.remove(lane);
        jobs.cancel(lane);
    }
}

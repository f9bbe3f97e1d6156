package org.smotescope.ui.async;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;

/// One worker thread per lane. A job that is replaced while it waits is never started; one that is
/// replaced while it works learns it from its monitor, and its outcome is dropped.
public final class BackgroundJobs implements Jobs, AutoCloseable {
    private static final long PROGRESS_NANOS = 33_000_000L;

    private final Executor window;
    private final Map<String, Lane> lanes = new HashMap<>();

    /// @param window runs callbacks on the window's thread: `Platform::runLater`
    public BackgroundJobs(Executor window) {
        this.window = window;
    }

    @Override
    public synchronized <T> void submit(
            String lane,
            Function<Monitor, T> work,
            Consumer<Double> progress,
            Consumer<T> done,
            Consumer<Throwable> failed) {
        Lane of = lanes.computeIfAbsent(lane, Lane::new);
        Job<T> job = new Job<>(window, work, progress, done, failed);
        of.replaceBy(job);
        of.worker.execute(job);
    }

    @Override
    public synchronized void cancel(String lane) {
        Lane of = lanes.get(lane);
        if (of != null) {
            of.replaceBy(null);
        }
    }

    /// Gives up all jobs and ends the threads.
    @Override
    public synchronized void close() {
        for (Lane lane : lanes.values()) {
            lane.replaceBy(null);
            lane.worker.shutdownNow();
        }
        lanes.clear();
    }

    private static final class Lane {
        private final ExecutorService worker;
        private @Nullable Job<?> newest;

        Lane(String name) {
            worker =
                    Executors.newSingleThreadExecutor(
                            Thread.ofPlatform().daemon().name("smotescope-" + name).factory());
        }

        void replaceBy(@Nullable Job<?> job) {
            if (newest != null) {
                newest.cancelled = true;
            }
            newest = job;
        }
    }

    private static final class Job<T> implements Runnable, Monitor {
        private final Executor window;
        private final Function<Monitor, T> work;
        private final Consumer<Double> progress;
        private final Consumer<T> done;
        private final Consumer<Throwable> failed;
        private volatile boolean cancelled;
        private volatile long lastReport = System.nanoTime();

        Job(
                Executor window,
                Function<Monitor, T> work,
                Consumer<Double> progress,
                Consumer<T> done,
                Consumer<Throwable> failed) {
            this.window = window;
            this.work = work;
            this.progress = progress;
            this.done = done;
            this.failed = failed;
        }

        @Override
        public void run() {
            if (cancelled) {
                return;
            }
            try {
                T result = work.apply(this);
                deliver(() -> done.accept(result));
            } catch (CancellationException e) {
                if (!cancelled) {
                    deliver(() -> failed.accept(e));
                }
            } catch (RuntimeException | Error e) {
                deliver(() -> failed.accept(e));
            }
        }

        @Override
        public boolean report(double fraction) {
            long now = System.nanoTime();
            if (!cancelled && now - lastReport >= PROGRESS_NANOS) {
                lastReport = now;
                deliver(() -> progress.accept(fraction));
            }
            return cancelled;
        }

        private void deliver(Runnable callback) {
            window.execute(
                    () -> {
                        if (!cancelled) {
                            callback.run();
                        }
                    });
        }
    }
}

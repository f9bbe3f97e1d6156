package org.smotescope.ui.async;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Hands the newest of many values on, away from the window's thread and soon after the first that
/// has not been handed on: a value that is replaced within that time is never seen.
public final class Newest<T> implements AutoCloseable {
    private static final int LAST_SECONDS = 5;

    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    private final ScheduledExecutorService worker;
    private final Duration delay;
    private final Consumer<T> take;
    private final Consumer<RuntimeException> failed;

    /// @param name of the thread
    /// @param delay between the first value and when the newest is handed on
    /// @param take gets the values, one at a time
    /// @param failed told on the same thread of whatever taking a value throws; the next value is
    ///   taken all the same
    public Newest(
            String name, Duration delay, Consumer<T> take, Consumer<RuntimeException> failed) {
        this.delay = delay;
        this.take = take;
        this.failed = failed;
        this.worker =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("smotescope-" + name).factory());
    }

    /// Takes the place of the value that waits, if one does.
    public void offer(T value) {
        if (waiting.getAndSet(value) == null) {
            try {
                worker.schedule(this::handOn, delay.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException closed) {
                waiting.set(null);
            }
        }
    }

    private void handOn() {
        T value = waiting.getAndSet(null);
        if (value != null) {
            try {
                take.accept(value);
            } catch (RuntimeException problem) {
                failed.accept(problem);
            }
        }
    }

    /// Hands on what waits, and ends the thread.
    @Override
    public void close() {
        if (worker.isShutdown()) {
            return;
        }
        worker.execute(this::handOn);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}

package org.smotescope.data;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Runs numbered parts of a piece of work on a fixed number of threads.
///
/// The parts are the same for any number of threads and each writes to its own place, so the result
/// does not depend on which thread takes which part.
public final class Parallel {
    private Parallel() {}

    /// One numbered part of the work.
    @FunctionalInterface
    public interface Part {
        void run(int number);
    }

    /// Runs `part` for 0 to `parts - 1` and returns when all are done. The first exception of a
    /// part ends the work and is thrown here.
    ///
    /// @param threads at least 1, the calling one among them
    public static void forEach(int threads, int parts, Part part) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Runnable worker =
                () -> {
                    try {
                        for (int i = next.getAndIncrement();
                                i < parts && failure.get() == null;
                                i = next.getAndIncrement()) {
                            part.run(i);
                        }
                    } catch (RuntimeException | Error e) {
                        failure.compareAndSet(null, e);
                    }
                };
        Thread[] others = new Thread[Math.max(0, Math.min(threads, parts) - 1)];
        for (int t = 0; t < others.length; t++) {
            others[t] = Thread.ofPlatform().daemon().name("part-" + t).start(worker);
        }
        worker.run();
        join(others);
        switch (failure.get()) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private static void join(Thread[] others) {
        boolean interrupted = false;
        for (Thread other : others) {
            while (other.isAlive()) {
                try {
                    other.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

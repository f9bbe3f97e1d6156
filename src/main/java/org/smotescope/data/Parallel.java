package org.smotescope.data;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
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
        forEach(Thread.ofPlatform().daemon().name("part-", 0).factory(), threads, parts, part);
    }

    /// Also where a thread cannot be started, none of those that could be is left running.
    static void forEach(ThreadFactory factory, int threads, int parts, Part part) {
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
        List<Thread> others = new ArrayList<>();
        try {
            for (int t = 1; t < Math.min(threads, parts); t++) {
                Thread other = factory.newThread(worker);
                other.start();
                others.add(other);
            }
            worker.run();
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
        join(others);
        switch (failure.get()) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private static void join(List<Thread> others) {
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

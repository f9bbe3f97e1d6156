package org.smotescope.ui.async;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// Lets another thread work on the window's thread and wait for it. JavaFX must be running.
public final class WindowThread {
    private static final Duration PAUSE = Duration.ofMillis(40);

    private WindowThread() {}

    /// Does some work on the window's thread and waits for its result.
    ///
    /// @throws RuntimeException what the work throws
    public static <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Asks on the window's thread, again and again, until the answer is yes.
    ///
    /// @param patience how long to ask
    /// @return whether the answer was yes in time
    public static boolean await(Callable<Boolean> question, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!call(question)) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
        return true;
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted");
    }
}

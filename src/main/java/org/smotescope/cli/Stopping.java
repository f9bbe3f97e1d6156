package org.smotescope.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C, or a system that ends the program, while a command works: the command is asked to leave,
/// so that it takes back what it has half written, and one line says so. Java then ends with the
/// exit code of the signal, 130 for Ctrl-C. Thread safe.
final class Stopping implements AutoCloseable {
    static final String WORDS = "smotescope: stopped; what was not finished was not written";

    /// How long a command may take to leave; computing does not ask all the time.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final PrintWriter err;
    private final Thread worker = Thread.currentThread();
    private final Thread hook = new Thread(this::stop, "stopping");
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean isAsked;

    /// For the command that this thread carries out. Nobody asks it to stop but [#stop].
    Stopping(PrintWriter err) {
        this.err = err;
    }

    /// For the command that this thread carries out, asked by the system.
    static Stopping bySystem(PrintWriter err) {
        Stopping stopping = new Stopping(err);
        Runtime.getRuntime().addShutdownHook(stopping.hook);
        return stopping;
    }

    /// Whether the command is asked to leave.
    boolean isAsked() {
        return isAsked;
    }

    /// Asks the command to leave, waits for it a while and says so; does nothing once it is done.
    void stop() {
        if (done.getCount() == 0) {
            return;
        }
        isAsked = true;
        worker.interrupt();
        try {
            done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        err.println(WORDS);
        err.flush();
    }

    /// The command is done.
    @Override
    public void close() {
        done.countDown();
        if (!isAsked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                // The program is being ended at this very moment, and there is nothing left to
                // stop.
            }
        }
    }
}

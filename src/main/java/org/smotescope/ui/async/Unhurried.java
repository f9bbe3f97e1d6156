package org.smotescope.ui.async;

import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.smotescope.data.Monitor;

/// Work that stands back for all other: it begins only if it is still wanted after a while in which
/// it could have been replaced, and at the lowest priority.
///
/// @param work what is done then
public record Unhurried<T>(Function<Monitor, T> work) implements Function<Monitor, T> {
    /// How long it waits, in milliseconds.
    private static final int QUIET = 150;

    /// How often it is asked meanwhile whether it is still wanted.
    private static final int NAP = 15;

    /// @throws CancellationException if it was cancelled
    @Override
    public T apply(Monitor monitor) {
        Thread here = Thread.currentThread();
        int usual = here.getPriority();
        here.setPriority(Thread.MIN_PRIORITY);
        try {
            for (int waited = 0; waited < QUIET; waited += NAP) {
                monitor.check(0.0);
                Thread.sleep(NAP);
            }
            return work.apply(monitor);
        } catch (InterruptedException e) {
            here.interrupt();
            throw new CancellationException("interrupted");
        } finally {
            here.setPriority(usual);
        }
    }
}

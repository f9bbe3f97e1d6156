package org.smotescope.ui.async;

import java.util.function.Consumer;
import java.util.function.Function;
import org.smotescope.data.Monitor;

/// Runs work away from the window. The newest job of a lane wins: submitting one cancels the older,
/// whose outcome is never delivered.
public interface Jobs {
    /// Starts work. The callbacks run on the window's thread, and only if the job is still the
    /// newest of its lane.
    ///
    /// @param lane which jobs replace each other: "run", "open", "export"
    /// @param work what to do on a worker thread; it must check its monitor often
    /// @param progress receives the share that is done, at most some 30 times a second
    /// @param done receives the result
    /// @param failed receives what went wrong
    <T> void submit(
            String lane,
            Function<Monitor, T> work,
            Consumer<Double> progress,
            Consumer<T> done,
            Consumer<Throwable> failed);

    /// Cancels the job of a lane, if there is one. Its outcome is not delivered.
    void cancel(String lane);
}

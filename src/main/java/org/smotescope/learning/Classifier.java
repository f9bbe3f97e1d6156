package org.smotescope.learning;

import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;

/// A way to learn classes from features. Implementations are records of their settings and pure:
/// the same training gives the same model, whatever the number of threads.
public interface Classifier {
    /// Learns a model.
    ///
    /// @param training what to learn from
    /// @param start a model of nearly the same data to start from, which saves time and changes the
    ///   result by no more than the solver's tolerance; ignored where it does not fit
    /// @param monitor is told the progress and asked whether to stop
    /// @throws java.util.concurrent.CancellationException if the monitor says so
    Model fit(Training training, @Nullable Model start, Monitor monitor);
}

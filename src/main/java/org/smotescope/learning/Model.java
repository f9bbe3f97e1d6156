package org.smotescope.learning;

import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;

/// What was learned: gives the probability of every class for any rows. Immutable.
public interface Model {
    /// The number of classes it was trained for.
    int classCount();

    /// The probability per class and row, as `[class][row]`; those of one row add up to 1.
    ///
    /// @param features the same columns as in training
    /// @param monitor is told the progress and asked whether to stop
    /// @throws java.util.concurrent.CancellationException if the monitor says so
    double[][] probabilities(Matrix features, Monitor monitor);

    /// The same where nobody waits.
    default double[][] probabilities(Matrix features) {
        return probabilities(features, Monitor.NONE);
    }
}

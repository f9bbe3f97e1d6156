package org.smotescope.learning;

import org.smotescope.data.Matrix;

/// What was learned: gives the probability of every class for any rows. Immutable.
public interface Model {
    /// The number of classes it was trained for.
    int classCount();

    /// The probability per class and row, as `[class][row]`; those of one row add up to 1.
    ///
    /// @param features the same columns as in training
    double[][] probabilities(Matrix features);
}

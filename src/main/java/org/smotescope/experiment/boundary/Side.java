package org.smotescope.experiment.boundary;

/// Which training rows the model has learned from.
public enum Side {
    /// As they are.
    BEFORE,
    /// Resampled.
    AFTER
}

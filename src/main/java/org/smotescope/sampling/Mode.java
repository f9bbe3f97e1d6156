package org.smotescope.sampling;

/// Whose rules a sampler follows.
public enum Mode {
    /// Exact counts, independent of row order, known faults of other tools mended.
    STRICT,
    /// The rows that imbalanced-learn returns for the same seed, bit for bit.
    PARITY
}

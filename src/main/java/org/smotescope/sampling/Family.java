package org.smotescope.sampling;

/// What a sampler does to the number of rows.
public enum Family {
    NONE,
    /// Adds rows.
    OVER,
    /// Removes rows down to a wanted number.
    UNDER,
    /// Removes rows that break a rule; how many is an outcome.
    CLEANING,
    /// Adds rows, then removes some.
    COMBINED
}

package org.smotescope.data;

/// What a column of the file is for.
public enum Role {
    /// Seen by samplers and models.
    FEATURE,
    /// Holds the class.
    TARGET,
    /// Names the row; written out, never used.
    ID,
    /// Written out, never used.
    IGNORE
}

package org.smotescope.ui.explore;

/// What Explore tells.
public enum Mode {
    /// How one row is made.
    ONE_ROW,
    /// What becomes of all rows.
    ALL_ROWS
}

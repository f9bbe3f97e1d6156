package org.smotescope.ui.explore;

/// The small marks of legend and inspector.
public enum Sign {
    NONE,
    /// A row of a class, in its look.
    ROW,
    BASE,
    NEIGHBOUR,
    NEW,
    OTHERS,
    /// A removed row while it is crossed out.
    CROSSED,
    /// A removed row in grey.
    REMOVED
}

package org.smotescope.ui.plot;

/// What dragging on a plot does.
public enum Tool {
    /// Moves the picture.
    PAN,

    /// Chooses the rows in a rectangle.
    BOX,

    /// Chooses the rows that a line goes around.
    LASSO
}

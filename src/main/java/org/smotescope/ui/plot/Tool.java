package org.smotescope.ui.plot;

/// What dragging on a plot does.
public enum Tool {
    PAN
}

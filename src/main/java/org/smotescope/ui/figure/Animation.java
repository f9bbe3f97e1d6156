package org.smotescope.ui.figure;

/// Something that is told in time: the picture of a moment depends on the moment alone. Used on the
/// window's thread only.
public interface Animation {
    /// How long it takes at its own speed, in milliseconds.
    double millis();

    /// The picture of a moment.
    ///
    /// @param millis since the beginning, at its own speed
    Figure at(double millis);
}

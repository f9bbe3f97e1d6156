package org.smotescope.ui.plot;

/// How a ring is drawn: row types differ in this, so that colour is not needed to tell them.
public enum RingStyle {
    SOLID(0, 0),
    DASHED(4, 2.5),
    DOTTED(1, 2);

    private final double on;
    private final double off;

    RingStyle(double on, double off) {
        this.on = on;
        this.off = off;
    }

    /// Angle from dash to dash, so that a whole number of them goes round; 0 for no dashes.
    double angle(double radius) {
        double period = on + off;
        return period == 0
                ? 0
                : 2 * Math.PI / Math.max(1, Math.round(2 * Math.PI * radius / period));
    }

    /// Part of the way round that is drawn.
    double shareOn() {
        return on + off == 0 ? 1 : on / (on + off);
    }
}

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

    double on() {
        return on;
    }

    double off() {
        return off;
    }
}

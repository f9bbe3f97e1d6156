package org.smotescope.ui.plot;

/// How a line between two rows is drawn.
public enum SegmentStyle {
    /// The walked part, base to gap.
    SOLID_3(3, 0, 0),
    /// A bar.
    SOLID_5(5, 0, 0),
    /// The part not walked, gap to neighbour.
    DASH_1_5(1.5, 6, 4),
    /// To the neighbours that were not picked.
    DOTTED_1(1, 2, 4);

    private final double width;
    private final double on;
    private final double off;

    SegmentStyle(double width, double on, double off) {
        this.width = width;
        this.on = on;
        this.off = off;
    }

    double width() {
        return width;
    }

    double on() {
        return on;
    }

    double off() {
        return off;
    }
}

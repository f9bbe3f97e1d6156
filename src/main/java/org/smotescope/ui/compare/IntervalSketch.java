package org.smotescope.ui.compare;

import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// A value as a dot and its interval as a line with ends, on an axis that all lines of a table
/// share; a dotted line stands at 0 where the axis crosses it.
///
/// @param value NaN for nothing but the line at 0
/// @param axis from where to where it goes
/// @param settled whether nothing is missing any more
record IntervalSketch(double value, Interval interval, Interval axis, boolean settled) {
    static final IntervalSketch NOTHING =
            new IntervalSketch(
                    Double.NaN, new Interval(Double.NaN, Double.NaN), new Interval(0, 1), false);

    private static final double DOT = 4;
    private static final double END = 3.5;

    /// Draws it into the rectangle from the origin.
    void paint(Sketch g, double width, double height, Palette colours) {
        double middle = Math.floor(height / 2) + 0.5;
        g.setStroke(colours.text2());
        g.setLineWidth(1.5);
        if (axis.low() < 0 && axis.high() > 0) {
            double zero = x(0, width);
            g.setLineDashes(1.5, 3);
            g.strokeLine(zero, 0, zero, height);
            g.setLineDashes();
        }
        if (Double.isNaN(value)) {
            return;
        }
        if (interval.isDefined()) {
            double low = x(interval.low(), width);
            double high = x(interval.high(), width);
            g.strokeLine(low, middle, high, middle);
            g.strokeLine(low, middle - END, low, middle + END);
            g.strokeLine(high, middle - END, high, middle + END);
        }
        g.setFill(settled ? colours.text() : colours.text2());
        g.fillOval(x(value, width) - DOT, middle - DOT, 2 * DOT, 2 * DOT);
    }

    private double x(double at, double width) {
        double room = width - 2 * DOT - 2;
        double share = (at - axis.low()) / (axis.high() - axis.low());
        return DOT + 1 + Math.clamp(share, 0.0, 1.0) * room;
    }
}

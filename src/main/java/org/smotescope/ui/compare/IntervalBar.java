package org.smotescope.ui.compare;

import javafx.beans.value.ObservableValue;
import javafx.scene.paint.Color;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// A value as a dot and its interval as a line with ends, on an axis that all lines of a table
/// share; a dotted line stands at 0 where the axis crosses it.
final class IntervalBar extends Painting {
    private static final double WIDTH = 88;
    private static final double LEAST = 48;
    private static final double HEIGHT = 18;
    private static final double DOT = 4;
    private static final double END = 3.5;

    private double value = Double.NaN;
    private Interval interval = new Interval(Double.NaN, Double.NaN);
    private Interval axis = new Interval(0, 1);
    private boolean isDone;

    IntervalBar(ObservableValue<Palette> palette) {
        super(palette);
        setMinSize(LEAST, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(Double.MAX_VALUE, HEIGHT);
        setMouseTransparent(true);
    }

    /// @param on from where to where the axis goes
    /// @param done whether nothing is missing any more
    void show(double mean, Interval of, Interval on, Boolean done) {
        value = mean;
        interval = of;
        axis = on;
        isDone = done;
        repaint();
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        double middle = Math.floor(height / 2) + 0.5;
        if (axis.low() < 0 && axis.high() > 0) {
            double zero = x(0, width);
            g.setStroke(colours.text2());
            g.setLineWidth(1.5);
            g.setLineDashes(1.5, 3);
            g.strokeLine(zero, 0, zero, height);
            g.setLineDashes();
        }
        if (Double.isNaN(value)) {
            return;
        }
        Color colour = isDone ? colours.text() : colours.text2();
        g.setStroke(colours.text2());
        g.setLineWidth(1.5);
        if (interval.isDefined()) {
            double low = x(interval.low(), width);
            double high = x(interval.high(), width);
            g.strokeLine(low, middle, high, middle);
            g.strokeLine(low, middle - END, low, middle + END);
            g.strokeLine(high, middle - END, high, middle + END);
        }
        g.setFill(colour);
        double x = x(value, width);
        g.fillOval(x - DOT, middle - DOT, 2 * DOT, 2 * DOT);
    }

    private double x(double at, double width) {
        double room = width - 2 * DOT - 2;
        double share = (at - axis.low()) / (axis.high() - axis.low());
        return DOT + 1 + Math.clamp(share, 0.0, 1.0) * room;
    }
}

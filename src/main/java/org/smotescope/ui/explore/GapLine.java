package org.smotescope.ui.explore;

import javafx.beans.value.ObservableValue;
import javafx.scene.paint.Color;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// How far a new row is on its way from its base to its neighbour.
final class GapLine extends Painting {
    private static final double HEIGHT = 38;
    private static final double MIDDLE = 16;
    private static final double END = 8;
    private static final double TRIANGLE = 5;
    private static final double DIAMOND = 8;
    private static final double TRACK = 4;

    private double gap;
    private int look;

    GapLine(ObservableValue<Palette> palette) {
        super(palette);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    /// @param gap the share of the way
    /// @param look of the row's class
    void show(double gap, int look) {
        this.gap = gap;
        this.look = look;
        repaint();
        setAccessibleText("gap " + Math.round(gap * 100) + " % of the way");
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        double y = MIDDLE;
        double left = END;
        double right = width - END;
        double at = left + gap * (right - left);
        Color colour = colours.classColour(look);
        g.setFill(colours.line());
        g.fillRect(left, y - TRACK / 2, right - left, TRACK);
        g.setFill(colours.text());
        g.fillRect(left, y - TRACK / 2, at - left, TRACK);
        g.setFill(colour);
        triangle(g, left, y);
        triangle(g, right, y);
        g.setFill(colours.panel());
        g.setStroke(colour);
        g.setLineWidth(2);
        double[] xs = {at, at + DIAMOND, at, at - DIAMOND};
        double[] ys = {y - DIAMOND, y, y + DIAMOND, y};
        g.fillPolygon(xs, ys, xs.length);
        g.strokePolygon(xs, ys, xs.length);
    }

    private static void triangle(Sketch g, double x, double y) {
        g.fillPolygon(
                new double[] {x, x + TRIANGLE, x - TRIANGLE},
                new double[] {y - TRIANGLE, y + 0.75 * TRIANGLE, y + 0.75 * TRIANGLE},
                3);
    }
}

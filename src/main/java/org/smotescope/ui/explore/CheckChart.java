package org.smotescope.ui.explore;

import java.util.Arrays;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.form.Painting;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// A small histogram: bars and, in the same bins, a line of others.
final class CheckChart extends Painting {
    private static final double HEIGHT = 56;
    private static final double STROKE = 2;
    private static final double TICK = 6;

    private final double[] bars;
    private final double @Nullable [] line;
    private double ofBars = Double.NaN;
    private double ofLine = Double.NaN;

    /// What a tick belongs to.
    enum Of {
        BARS,
        LINE
    }

    /// @param bars heights, bin by bin
    /// @param line heights in the same bins, or null for none
    CheckChart(ObservableValue<Palette> palette, double[] bars, double @Nullable [] line) {
        super(palette);
        this.bars = bars;
        this.line = line;
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Sets a tick below the bins.
    ///
    /// @param share how far from the left, from 0 to 1
    void mark(double share, Of what) {
        if (what == Of.BARS) {
            ofBars = share;
        } else {
            ofLine = share;
        }
        repaint();
    }

    @Override
    protected void paint(Sketch g, double width, double height, Palette colours) {
        double floor = height - (Double.isNaN(ofBars) ? 1 : TICK + 1);
        double most = Math.max(max(bars), line == null ? 0 : max(line));
        double bin = width / bars.length;
        g.setFill(colours.dimmed());
        for (int i = 0; i < bars.length; i++) {
            double left = Math.rint(i * bin);
            double top = Math.rint(bars[i] / most * (floor - STROKE));
            double gap = bin > 4 ? 1 : 0;
            // Few are not none.
            double tall = bars[i] > 0 ? Math.max(1, top) : 0;
            g.fillRect(left, floor - tall, Math.rint((i + 1) * bin) - left - gap, tall);
        }
        g.setFill(colours.fieldBorder());
        g.fillRect(0, floor, width, 1);
        if (line != null) {
            outline(g, line, bin, floor, most, colours);
        }
        tick(g, ofBars, width, floor, colours.dimmed());
        tick(g, ofLine, width, floor, colours.text());
    }

    private static void outline(
            Sketch g, double[] heights, double bin, double floor, double most, Palette colours) {
        double[] x = new double[heights.length * 2];
        double[] y = new double[heights.length * 2];
        for (int i = 0; i < heights.length; i++) {
            double top = floor - Math.rint(heights[i] / most * (floor - STROKE));
            x[2 * i] = Math.rint(i * bin) + (i == 0 ? 1 : 0);
            x[2 * i + 1] = Math.rint((i + 1) * bin);
            y[2 * i] = top;
            y[2 * i + 1] = top;
        }
        g.setStroke(colours.panel());
        g.setLineWidth(STROKE + 1.5);
        g.strokePolyline(x, y, x.length);
        g.setStroke(colours.text());
        g.setLineWidth(STROKE - 0.5);
        g.strokePolyline(x, y, x.length);
    }

    private static void tick(Sketch g, double share, double width, double floor, Color colour) {
        if (!Double.isNaN(share)) {
            double x = Math.rint(share * width);
            g.setFill(colour);
            g.fillPolygon(
                    new double[] {x - 4, x + 4, x},
                    new double[] {floor + TICK + 1, floor + TICK + 1, floor + 1},
                    3);
        }
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElse(1);
    }
}

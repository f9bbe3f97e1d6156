package org.smotescope.ui.plot;

import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.smotescope.ui.sketch.Sketch;

/// Draws on a sketch.
final class SketchPen implements Pen {
    private final Sketch sketch;

    SketchPen(Sketch sketch) {
        this.sketch = sketch;
    }

    @Override
    public void opacity(double opacity) {
        sketch.setGlobalAlpha(opacity);
    }

    @Override
    public void fill(MarkShape shape, double x, double y, double radius, Color colour) {
        sketch.setFill(colour);
        if (shape == MarkShape.CIRCLE) {
            sketch.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        } else {
            sketch.fillPolygon(xs(shape, x, radius), ys(shape, y, radius), shape.cornerCount());
        }
    }

    @Override
    public void stroke(MarkShape shape, double x, double y, double radius, Line line) {
        set(line);
        if (shape == MarkShape.CIRCLE) {
            sketch.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        } else {
            sketch.strokePolygon(xs(shape, x, radius), ys(shape, y, radius), shape.cornerCount());
        }
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Line line) {
        set(line);
        sketch.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void path(double[] xs, double[] ys, Line line) {
        set(line);
        sketch.strokePolyline(xs, ys, xs.length);
    }

    private void set(Line line) {
        sketch.setStroke(line.colour());
        sketch.setLineWidth(line.width());
        if (line.on() > 0) {
            sketch.setLineDashes(line.on(), line.off());
        } else {
            sketch.setLineDashes((double[]) null);
        }
    }

    @Override
    public void box(
            double x,
            double y,
            double width,
            double height,
            double corner,
            Color inside,
            Line border) {
        sketch.setFill(inside);
        sketch.fillRoundRect(x, y, width, height, corner, corner);
        set(border);
        sketch.strokeRoundRect(x, y, width, height, corner, corner);
    }

    @Override
    public void text(String text, Font font, double x, double y, Color colour) {
        sketch.setFont(font);
        sketch.setFill(colour);
        sketch.setTextAlign(TextAlignment.CENTER);
        sketch.setTextBaseline(VPos.BASELINE);
        sketch.fillText(text, x, y);
    }

    private static double[] xs(MarkShape shape, double x, double radius) {
        double[] xs = new double[shape.cornerCount()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = x + radius * shape.cornerX(i);
        }
        return xs;
    }

    private static double[] ys(MarkShape shape, double y, double radius) {
        double[] ys = new double[shape.cornerCount()];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = y + radius * shape.cornerY(i);
        }
        return ys;
    }
}

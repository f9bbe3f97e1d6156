package org.smotescope.ui.plot;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Draws on a canvas.
final class CanvasPen implements Pen {
    private final GraphicsContext canvas;

    CanvasPen(GraphicsContext canvas) {
        this.canvas = canvas;
        canvas.setLineCap(StrokeLineCap.BUTT);
        canvas.setLineJoin(StrokeLineJoin.MITER);
        canvas.setMiterLimit(10);
    }

    @Override
    public void opacity(double opacity) {
        canvas.setGlobalAlpha(opacity);
    }

    @Override
    public void fill(MarkShape shape, double x, double y, double radius, Color colour) {
        canvas.setFill(colour);
        if (shape == MarkShape.CIRCLE) {
            canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        } else {
            canvas.fillPolygon(xs(shape, x, radius), ys(shape, y, radius), shape.cornerCount());
        }
    }

    @Override
    public void stroke(MarkShape shape, double x, double y, double radius, Line line) {
        set(line);
        if (shape == MarkShape.CIRCLE) {
            canvas.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        } else {
            canvas.strokePolygon(xs(shape, x, radius), ys(shape, y, radius), shape.cornerCount());
        }
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Line line) {
        set(line);
        canvas.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void path(double[] xs, double[] ys, Line line) {
        set(line);
        canvas.strokePolyline(xs, ys, xs.length);
    }

    private void set(Line line) {
        canvas.setStroke(line.colour());
        canvas.setLineWidth(line.width());
        if (line.on() > 0) {
            canvas.setLineDashes(line.on(), line.off());
        } else {
            canvas.setLineDashes();
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
        canvas.setFill(inside);
        canvas.fillRoundRect(x, y, width, height, corner, corner);
        set(border);
        canvas.strokeRoundRect(x, y, width, height, corner, corner);
    }

    @Override
    public void text(String text, Font font, double x, double y, Color colour) {
        canvas.setFont(font);
        canvas.setFill(colour);
        canvas.setTextAlign(TextAlignment.CENTER);
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.fillText(text, x, y);
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

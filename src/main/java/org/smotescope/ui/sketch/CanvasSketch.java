package org.smotescope.ui.sketch;

import java.nio.IntBuffer;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Draws on a canvas.
public final class CanvasSketch implements Sketch {
    private final GraphicsContext canvas;
    private final double density;

    /// On a canvas in its own pixels.
    public CanvasSketch(GraphicsContext canvas) {
        this(canvas, 1);
    }

    /// @param density pixels of the canvas for one of ours; the canvas is scaled so already
    public CanvasSketch(GraphicsContext canvas, double density) {
        this.canvas = canvas;
        this.density = density;
    }

    /// Lines with butt ends and mitred corners, which a canvas does not begin with.
    public CanvasSketch withSharpLines() {
        canvas.setLineCap(StrokeLineCap.BUTT);
        canvas.setLineJoin(StrokeLineJoin.MITER);
        canvas.setMiterLimit(10);
        return this;
    }

    @Override
    public void setFill(Color colour) {
        canvas.setFill(colour);
    }

    @Override
    public void setStroke(Color colour) {
        canvas.setStroke(colour);
    }

    @Override
    public void setLineWidth(double width) {
        canvas.setLineWidth(width);
    }

    @Override
    public void setLineDashes(double @Nullable ... dashes) {
        if (dashes == null) {
            canvas.setLineDashes();
        } else {
            canvas.setLineDashes(dashes);
        }
    }

    @Override
    public void setFont(Font font) {
        canvas.setFont(font);
    }

    @Override
    public Font getFont() {
        return canvas.getFont();
    }

    @Override
    public void setTextAlign(TextAlignment align) {
        canvas.setTextAlign(align);
    }

    @Override
    public void setTextBaseline(VPos baseline) {
        canvas.setTextBaseline(baseline);
    }

    @Override
    public void setGlobalAlpha(double alpha) {
        canvas.setGlobalAlpha(alpha);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        canvas.fillRect(x, y, width, height);
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        canvas.strokeRect(x, y, width, height);
    }

    @Override
    public void fillRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        canvas.fillRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double arcWidth, double arcHeight) {
        canvas.strokeRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        canvas.fillOval(x, y, width, height);
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        canvas.strokeOval(x, y, width, height);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int corners) {
        canvas.fillPolygon(xs, ys, corners);
    }

    @Override
    public void strokePolygon(double[] xs, double[] ys, int corners) {
        canvas.strokePolygon(xs, ys, corners);
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, int points) {
        canvas.strokePolyline(xs, ys, points);
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        canvas.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void fillText(String text, double x, double y) {
        canvas.fillText(text, x, y);
    }

    @Override
    public void save() {
        canvas.save();
    }

    @Override
    public void restore() {
        canvas.restore();
    }

    @Override
    public void translate(double dx, double dy) {
        canvas.translate(dx, dy);
    }

    @Override
    public void rotate(double degrees) {
        canvas.rotate(degrees);
    }

    @Override
    public void clipRect(double x, double y, double width, double height) {
        canvas.beginPath();
        canvas.rect(x, y, width, height);
        canvas.clip();
    }

    @Override
    public void image(
            int[] argb,
            int pixelsAcross,
            int pixelsDown,
            double x,
            double y,
            double width,
            double height) {
        PixelBuffer<IntBuffer> pixels =
                new PixelBuffer<>(
                        pixelsAcross,
                        pixelsDown,
                        IntBuffer.wrap(argb),
                        PixelFormat.getIntArgbPreInstance());
        canvas.setImageSmoothing(false);
        canvas.drawImage(new WritableImage(pixels), x, y, width, height);
    }

    @Override
    public double density() {
        return density;
    }
}

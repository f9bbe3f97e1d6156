package org.smotescope.ui.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.theme.Palette;

/// A small picture that a painter draws: again when its size, its theme or its content changes.
public abstract class Painting extends Region {
    private final Canvas canvas = new Canvas();
    private final ObservableValue<Palette> palette;

    protected Painting(ObservableValue<Palette> palette) {
        this.palette = palette;
        canvas.setManaged(false);
        getChildren().add(canvas);
        palette.addListener((of, was, is) -> repaint());
    }

    /// Draws the content into a cleared picture.
    protected abstract void paint(GraphicsContext g, double width, double height, Palette colours);

    /// Draws again: the content has changed.
    protected final void repaint() {
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, width, height);
        @Nullable Palette colours = palette.getValue();
        if (width > 0 && height > 0 && colours != null) {
            paint(g, width, height, colours);
        }
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = Math.max(0, getWidth() - left - snappedRightInset());
        double height = Math.max(0, getHeight() - top - snappedBottomInset());
        canvas.relocate(left, top);
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            repaint();
        }
    }

    /// Fills a rectangle with lines from bottom left to top right.
    protected static void hatch(
            GraphicsContext g, double x, double y, double w, double h, Color colour) {
        g.save();
        g.beginPath();
        g.rect(x, y, w, h);
        g.clip();
        g.setStroke(colour);
        g.setLineWidth(1.3);
        for (double start = x - h; start < x + w; start += 5) {
            g.strokeLine(start, y + h, start + h, y);
        }
        g.restore();
    }
}

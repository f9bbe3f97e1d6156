package org.smotescope.ui.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.sketch.CanvasSketch;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// A small picture that a painter draws: again when its size, its theme or its content changes.
public abstract class Painting extends Region {
    private final Canvas canvas = new Canvas();
    private final ObservableValue<Palette> palette;
    private final Scale density = new Scale(1, 1);

    protected Painting(ObservableValue<Palette> palette) {
        this.palette = palette;
        canvas.setManaged(false);
        canvas.getTransforms().add(density);
        getChildren().add(canvas);
        localToSceneTransformProperty().addListener((of, was, is) -> sharpen(is.getMxx()));
        palette.addListener((of, was, is) -> repaint());
    }

    /// Draws the content into a cleared picture.
    protected abstract void paint(Sketch g, double width, double height, Palette colours);

    /// Draws again: the content has changed.
    protected final void repaint() {
        double width = canvas.getWidth() * density.getX();
        double height = canvas.getHeight() * density.getY();
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setTransform(1, 0, 0, 1, 0, 0);
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.setTransform(1 / density.getX(), 0, 0, 1 / density.getY(), 0, 0);
        @Nullable Palette colours = palette.getValue();
        if (width > 0 && height > 0 && colours != null) {
            paint(new CanvasSketch(g), width, height, colours);
        }
    }

    /// Draws the content, in other colours perhaps, for a figure that leaves the window.
    public final void paintOn(Sketch g, Palette colours, double width, double height) {
        paint(g, width, height, colours);
    }

    /// Where the picture is shown larger it has as many more pixels.
    private void sharpen(double times) {
        if (times > 0 && Math.abs(times * density.getX() - 1) > 1e-6) {
            density.setX(1 / times);
            density.setY(1 / times);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = Math.max(0, getWidth() - left - snappedRightInset());
        double height = Math.max(0, getHeight() - top - snappedBottomInset());
        canvas.relocate(left, top);
        double across = width / density.getX();
        double down = height / density.getY();
        if (canvas.getWidth() != across || canvas.getHeight() != down) {
            canvas.setWidth(across);
            canvas.setHeight(down);
            repaint();
        }
    }

    /// Fills a rectangle with lines from bottom left to top right.
    protected static void hatch(Sketch g, double x, double y, double w, double h, Color colour) {
        g.save();
        g.clipRect(x, y, w, h);
        g.setStroke(colour);
        g.setLineWidth(1.3);
        for (double start = x - h; start < x + w; start += 5) {
            g.strokeLine(start, y + h, start + h, y);
        }
        g.restore();
    }
}

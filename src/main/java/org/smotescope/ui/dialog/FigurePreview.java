package org.smotescope.ui.dialog;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.FigureLook;
import org.smotescope.ui.sketch.CanvasSketch;

/// A figure made small, as it will look.
final class FigurePreview extends Region {
    private final Canvas canvas = new Canvas();
    private @Nullable Figure figure;
    private @Nullable FigureLook look;

    FigurePreview() {
        canvas.setManaged(false);
        getChildren().add(canvas);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        setPrefSize(0, 0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    void show(Figure newFigure, FigureLook newLook) {
        figure = newFigure;
        look = newLook;
        setAccessibleText("How the figure will look: " + newFigure.title());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Figure shown = figure;
        FigureLook as = look;
        if (shown == null || as == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        double scale = Math.min(1, Math.min(getWidth() / as.width(), getHeight() / as.height()));
        canvas.setWidth(Math.floor(as.width() * scale));
        canvas.setHeight(Math.floor(as.height() * scale));
        canvas.relocate(
                Math.rint((getWidth() - canvas.getWidth()) / 2),
                Math.rint((getHeight() - canvas.getHeight()) / 2));
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.save();
        g.scale(scale, scale);
        shown.paint(
                new CanvasSketch(g, scale).withSharpLines(),
                as.theme().palette(),
                as.width(),
                as.height());
        g.restore();
    }
}

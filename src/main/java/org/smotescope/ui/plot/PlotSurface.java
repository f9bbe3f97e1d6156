package org.smotescope.ui.plot;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The painted part of a plot: raster, frame and axes, actors.
///
/// Painting is done at layout, so once for each pulse at most and only if something has changed.
/// Not managed by its parent, so that a new picture lays out nothing else.
final class PlotSurface extends Region {

    /// What is shown, or is to be shown.
    private record Picture(Drawing drawing, Look look, double fontSize, double density) {}

    private final RasterImage raster = new RasterImage();
    private final Canvas axes = new Canvas();
    private final Canvas actors = new Canvas();
    private @Nullable Picture wanted;
    private @Nullable Picture painted;

    PlotSurface() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(raster.view(), axes, actors);
    }

    /// @param density pixels of the screen for one of ours
    void show(Drawing drawing, Look look, double fontSize, double density) {
        wanted = new Picture(drawing, look, fontSize, density);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Picture picture = wanted;
        if (picture == null) {
            return;
        }
        boolean resized = axes.getWidth() != getWidth() || axes.getHeight() != getHeight();
        if (resized) {
            axes.setWidth(getWidth());
            axes.setHeight(getHeight());
        }
        if (resized || !sameAxes(picture)) {
            paintAxes(picture);
        }
        if (resized || !picture.equals(painted)) {
            paintRaster(picture);
            paintActors(picture);
        }
        painted = picture;
    }

    private boolean sameAxes(Picture picture) {
        Picture last = painted;
        return last != null && last.fontSize == picture.fontSize && last.look.equals(picture.look);
    }

    private void paintAxes(Picture picture) {
        GraphicsContext canvas = axes.getGraphicsContext2D();
        canvas.clearRect(0, 0, getWidth(), getHeight());
        AxisPainter.paint(canvas, picture.look, picture.fontSize);
    }

    private void paintRaster(Picture picture) {
        Viewport view = picture.look.viewport();
        int width = (int) Math.round(view.width() * picture.density);
        int height = (int) Math.round(view.height() * picture.density);
        raster.show(picture.drawing, picture.look, width, height);
        raster.view().setFitWidth(view.width());
        raster.view().setFitHeight(view.height());
        raster.view().relocate(view.left(), view.top());
    }

    private void paintActors(Picture picture) {
        Look look = picture.look;
        Viewport view = look.viewport();
        if (actors.getWidth() != view.width() || actors.getHeight() != view.height()) {
            actors.setWidth(view.width());
            actors.setHeight(view.height());
        }
        actors.relocate(view.left(), view.top());
        GraphicsContext canvas = actors.getGraphicsContext2D();
        canvas.clearRect(0, 0, view.width(), view.height());
        canvas.save();
        canvas.translate(-view.left(), -view.top());
        OverlayPainter.paint(canvas, picture.drawing, view, look.palette(), look.markScale());
        canvas.restore();
    }
}

package org.smotescope.ui.plot;

import java.util.List;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The painted part of a plot: raster, frame and axes, actors.
///
/// Painting is done at layout, so once for each pulse at most and only if something has changed.
/// Not managed by its parent, so that a new picture lays out nothing else.
final class PlotSurface extends Region {

    /// What is shown, or is to be shown.
    private record Picture(Drawing drawing, Look look, double fontSize, double density) {}

    private final Pace pace;
    private final PauseTransition rest =
            new PauseTransition(Duration.millis(Pace.REST_NANOS * 1e-6));
    private final RasterImage raster;

    /// Above, left, right and below the raster: a canvas over it would be mixed with it in every
    /// frame, which takes longer than painting ten thousand rows.
    private final List<Canvas> axes =
            List.of(new Canvas(), new Canvas(), new Canvas(), new Canvas());

    private final Canvas actors = new Canvas();
    private final ReadOnlyBooleanWrapper dense = new ReadOnlyBooleanWrapper(this, "dense");
    private @Nullable Picture wanted;
    private @Nullable Picture painted;
    private double width;
    private double height;

    PlotSurface() {
        this(System::nanoTime);
    }

    /// @param clock in nanoseconds, tells how long pictures take
    PlotSurface(LongSupplier clock) {
        pace = new Pace(clock);
        raster = new RasterImage(pace);
        rest.setOnFinished(event -> comeToRest());
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(raster.view());
        getChildren().addAll(axes);
        getChildren().add(actors);
    }

    /// Whether rows are drawn as density, too many to be marks.
    ReadOnlyBooleanProperty denseProperty() {
        return dense.getReadOnlyProperty();
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
        boolean resized = width != getWidth() || height != getHeight();
        width = getWidth();
        height = getHeight();
        if (resized || !sameAxes(picture)) {
            paintAxes(picture);
        }
        if (resized || !picture.equals(painted) || pace.owesMarks()) {
            keepPace(picture);
            paintRaster(picture);
            paintActors(picture);
        }
        painted = picture;
    }

    /// Pictures that no window shows are not in a hurry.
    private void keepPace(Picture picture) {
        Picture last = painted;
        boolean isSeen = getScene() != null && getScene().getWindow() != null;
        if (isSeen && last != null && !last.look.viewport().equals(picture.look.viewport())) {
            pace.move();
        }
        if (pace.isMoving()) {
            rest.playFromStart();
        }
    }

    private void comeToRest() {
        pace.rest();
        if (pace.owesMarks()) {
            requestLayout();
        }
    }

    private boolean sameAxes(Picture picture) {
        Picture last = painted;
        return last != null && last.fontSize == picture.fontSize && last.look.equals(picture.look);
    }

    private void paintAxes(Picture picture) {
        Viewport view = picture.look.viewport();
        double right = view.left() + view.width();
        double bottom = view.top() + view.height();
        paintAxes(picture, axes.get(0), 0, 0, width, view.top());
        paintAxes(picture, axes.get(1), 0, view.top(), view.left(), view.height());
        paintAxes(picture, axes.get(2), right, view.top(), width - right, view.height());
        paintAxes(picture, axes.get(3), 0, bottom, width, height - bottom);
    }

    /// What of the axes lies in a part of the plot.
    private static void paintAxes(
            Picture picture, Canvas part, double left, double top, double width, double height) {
        place(part, left, top, width, height);
        GraphicsContext canvas = part.getGraphicsContext2D();
        canvas.clearRect(0, 0, part.getWidth(), part.getHeight());
        canvas.save();
        canvas.translate(-left, -top);
        AxisPainter.paint(canvas, picture.look, picture.fontSize);
        canvas.restore();
    }

    private static void place(Canvas canvas, double left, double top, double width, double height) {
        canvas.setWidth(Math.max(0, width));
        canvas.setHeight(Math.max(0, height));
        canvas.relocate(left, top);
    }

    private void paintRaster(Picture picture) {
        Viewport view = picture.look.viewport();
        int width = (int) Math.round(view.width() * picture.density);
        int height = (int) Math.round(view.height() * picture.density);
        raster.show(picture.drawing, picture.look, width, height);
        dense.set(raster.isDense());
        raster.view().setFitWidth(view.width());
        raster.view().setFitHeight(view.height());
        raster.view().relocate(view.left(), view.top());
    }

    private void paintActors(Picture picture) {
        Look look = picture.look;
        Viewport view = look.viewport();
        actors.setVisible(picture.drawing.hasActors());
        if (!actors.isVisible()) {
            return;
        }
        place(actors, view.left(), view.top(), view.width(), view.height());
        GraphicsContext canvas = actors.getGraphicsContext2D();
        canvas.clearRect(0, 0, view.width(), view.height());
        canvas.save();
        canvas.translate(-view.left(), -view.top());
        OverlayPainter.paint(canvas, picture.drawing, look);
        canvas.restore();
    }
}

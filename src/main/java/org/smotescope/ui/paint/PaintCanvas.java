package org.smotescope.ui.paint;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Ellipse;
import org.smotescope.ui.paint.Painting.Dot;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.plot.PlotPane;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.theme.Palette;

/// The surface that is painted on, by mouse or by keys: arrows move the brush, Space presses it
/// down and lifts it.
public final class PaintCanvas extends Region {
    /// There are no axis pickers here.
    private static final Insets ROOM = new Insets(8, 16, 28, 48);

    private static final double STEP = 0.02;
    private static final double LARGE_STEP = 0.1;

    private final PlotPane plot = new PlotPane();
    private final Ellipse circle = new Ellipse();
    private PaintViewModel model = new PaintViewModel(Painting.on(Canvas.EMPTY));
    private double x;
    private double y;

    public PaintCanvas() {
        getStyleClass().addAll("paint-canvas", "focus-ring");
        setFocusTraversable(true);
        setAccessibleRoleDescription("canvas");
        setCursor(Cursor.CROSSHAIR);
        plot.roomProperty()
                .bind(
                        plot.textFactor()
                                .map(
                                        text ->
                                                new Insets(
                                                        ROOM.getTop(),
                                                        ROOM.getRight(),
                                                        ROOM.getBottom() * text,
                                                        ROOM.getLeft() * text)));
        plot.setMouseTransparent(true);
        plot.setFocusTraversable(false);
        circle.getStyleClass().add("brush");
        circle.setMouseTransparent(true);
        circle.setManaged(false);
        getChildren().addAll(plot, circle);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> model.release());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> moveTo(event.getX(), event.getY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Shows what a model paints, and paints with it.
    public void paint(PaintViewModel with) {
        model = with;
        Bounds bounds = with.paintingProperty().get().canvas().bounds();
        x = (bounds.minX() + bounds.maxX()) / 2;
        y = (bounds.minY() + bounds.maxY()) / 2;
        plot.setViewport(plot.getViewport().fit(bounds, 0));
        with.paintingProperty().subscribe(this::show);
        with.sizeProperty().subscribe(this::requestLayout);
        with.brushProperty().subscribe(this::requestLayout);
    }

    public ObjectProperty<Palette> paletteProperty() {
        return plot.paletteProperty();
    }

    private void show(Painting painting) {
        List<Dot> dots = painting.dots();
        byte[] kinds = new byte[dots.size()];
        byte[] classes = new byte[dots.size()];
        for (int i = 0; i < kinds.length; i++) {
            classes[i] = Marks.classCode(dots.get(i).kind());
            kinds[i] = MarkKind.ofClass(classes[i]).code();
        }
        plot.setDrawing(
                Drawing.of(
                        Marks.of(
                                "painted",
                                dots.stream().mapToDouble(Dot::x).toArray(),
                                dots.stream().mapToDouble(Dot::y).toArray(),
                                kinds,
                                classes)));
        setAccessibleText(dots.size() + " painted rows");
    }

    @Override
    protected void layoutChildren() {
        plot.resizeRelocate(0, 0, getWidth(), getHeight());
        plot.layout();
        Viewport view = plot.getViewport();
        Bounds bounds = model.paintingProperty().get().canvas().bounds();
        double size = model.brushProperty().get() == Brush.PUT ? 0 : model.sizeProperty().get();
        circle.setRadiusX(Math.max(4, size * (bounds.maxX() - bounds.minX()) * view.scaleX()));
        circle.setRadiusY(Math.max(4, size * (bounds.maxY() - bounds.minY()) * view.scaleY()));
        circle.setCenterX(view.toPixelX(x));
        circle.setCenterY(view.toPixelY(y));
    }

    @Override
    protected double computePrefWidth(double height) {
        return plot.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return plot.prefHeight(width);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        boolean inside = plot.getViewport().holds(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && inside) {
            moveTo(event.getX(), event.getY());
            model.press(x, y);
        }
    }

    private void dragged(MouseEvent event) {
        moveTo(event.getX(), event.getY());
        model.drag(x, y);
    }

    private void moveTo(double px, double py) {
        Viewport view = plot.getViewport();
        place(view.toDataX(px), view.toDataY(py));
    }

    private void place(double newX, double newY) {
        Bounds bounds = model.paintingProperty().get().canvas().bounds();
        x = Math.clamp(newX, bounds.minX(), bounds.maxX());
        y = Math.clamp(newY, bounds.minY(), bounds.maxY());
        requestLayout();
    }

    private void keyed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double step = event.isShiftDown() ? LARGE_STEP : STEP;
        switch (event.getCode()) {
            case LEFT -> go(-step, 0);
            case RIGHT -> go(step, 0);
            case UP -> go(0, step);
            case DOWN -> go(0, -step);
            case SPACE, ENTER -> {
                if (model.isPressed()) {
                    model.release();
                } else {
                    model.press(x, y);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "p", "P" -> model.brushProperty().set(Brush.PUT);
            case "s", "S" -> model.brushProperty().set(Brush.SPRAY);
            case "e", "E" -> model.brushProperty().set(Brush.ERASE);
            case "m", "M" -> model.brushProperty().set(Brush.MOVE);
            case "1" -> model.kindProperty().set(0);
            case "2" -> model.kindProperty().set(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(double across, double up) {
        Bounds bounds = model.paintingProperty().get().canvas().bounds();
        place(
                x + across * (bounds.maxX() - bounds.minX()),
                y + up * (bounds.maxY() - bounds.minY()));
        model.drag(x, y);
    }
}

package org.smotescope.ui.plot;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Mouse, wheel and touchpad on a plot.
final class PlotGestures {
    /// A notch of most wheels is 40 of these.
    private static final double ZOOM_PER_SCROLL = 1.0035;

    /// A hand that clicks may tremble so many pixels.
    private static final double TREMBLE = 4;

    private final PlotPane pane;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean pressed;
    private boolean dragging;

    PlotGestures(PlotPane pane) {
        this.pane = pane;
    }

    void install() {
        pane.setOnScroll(this::scrolled);
        pane.setOnZoom(this::zoomed);
        pane.setOnMousePressed(this::pressed);
        pane.setOnMouseDragged(this::dragged);
        pane.setOnMouseReleased(this::released);
        pane.setOnMouseMoved(this::moved);
        pane.setOnMouseExited(_ -> leave());
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isInertia()) {
            zoom(event.getX(), event.getY(), Math.pow(ZOOM_PER_SCROLL, event.getDeltaY()));
            event.consume();
        }
    }

    private void zoomed(ZoomEvent event) {
        zoom(event.getX(), event.getY(), event.getZoomFactor());
        event.consume();
    }

    private void zoom(double x, double y, double factor) {
        if (pane.getViewport().holds(x, y)) {
            pane.setViewport(pane.getViewport().zoomedAt(x, y, factor));
        }
    }

    private void pressed(MouseEvent event) {
        boolean inside = pane.getViewport().holds(event.getX(), event.getY());
        if (event.getButton() != MouseButton.PRIMARY || !inside || onTooltip()) {
            return;
        }
        pane.requestFocus();
        pressed = true;
        pressX = lastX = event.getX();
        pressY = lastY = event.getY();
    }

    private void dragged(MouseEvent event) {
        if (!pressed) {
            return;
        }
        if (!dragging && Math.hypot(event.getX() - pressX, event.getY() - pressY) > TREMBLE) {
            dragging = true;
            if (isDrawing()) {
                pane.band().begin(pane.toolProperty().get(), pressX, pressY);
            } else {
                pane.setCursor(Cursor.CLOSED_HAND);
            }
        }
        if (dragging && isDrawing()) {
            Viewport view = pane.getViewport();
            pane.band()
                    .drag(
                            Math.clamp(event.getX(), view.left(), view.left() + view.width()),
                            Math.clamp(event.getY(), view.top(), view.top() + view.height()));
        } else if (dragging) {
            pane.setViewport(
                    pane.getViewport().pannedBy(event.getX() - lastX, event.getY() - lastY));
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void released(MouseEvent event) {
        if (!pressed || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = false;
        Combine how = pane.combineProperty().get().with(event);
        if (dragging) {
            dragging = false;
            pane.setCursor(Cursor.DEFAULT);
            if (isDrawing()) {
                pane.band().end();
                pane.select(pane.band().area(pane.getViewport()), how);
            }
        } else if (event.getClickCount() == 2) {
            pane.fit();
        } else if (event.getClickCount() == 1) {
            pane.hitAt(event.getX(), event.getY()).ifPresent(hit -> pane.pick(hit, how));
        }
    }

    /// Whether dragging draws around rows.
    private boolean isDrawing() {
        return pane.toolProperty().get() != Tool.PAN;
    }

    private void moved(MouseEvent event) {
        if (onTooltip()) {
            return;
        }
        Optional<Hit> hit = pane.hitAt(event.getX(), event.getY());
        boolean inside = pane.getViewport().holds(event.getX(), event.getY());
        Cursor plain = isDrawing() && inside ? Cursor.CROSSHAIR : Cursor.DEFAULT;
        pane.setCursor(hit.isPresent() ? Cursor.HAND : plain);
        pane.point(hit);
    }

    private void leave() {
        if (!dragging) {
            pane.point(Optional.empty());
        }
    }

    private boolean onTooltip() {
        return pane.tooltip().isVisible() && pane.tooltip().isHover();
    }
}

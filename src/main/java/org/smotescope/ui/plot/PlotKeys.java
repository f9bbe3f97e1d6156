package org.smotescope.ui.plot;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keyboard on a plot: arrows walk from mark to mark, Shift and arrows move the picture, Enter
/// picks, with Shift it adds to what is chosen and with Alt takes out, plus and minus zoom, 0 shows
/// everything, Esc takes the tooltip away.
final class PlotKeys {
    private static final double ZOOM = 1.25;
    private static final double STEP = 64;

    private final PlotPane pane;

    PlotKeys(PlotPane pane) {
        this.pane = pane;
    }

    void install() {
        pane.setOnKeyPressed(this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            Combine how = pane.combineProperty().get().with(event);
            pane.pointed().ifPresent(hit -> pane.pick(hit, how));
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Direction direction = direction(event.getCode());
        boolean used = true;
        if (direction != null && event.isShiftDown()) {
            move(direction);
        } else if (direction != null) {
            walk(direction);
        } else {
            used = act(event.getCode());
        }
        if (used) {
            event.consume();
        }
    }

    private boolean act(KeyCode code) {
        return switch (code) {
            case PLUS, ADD, EQUALS -> zoom(ZOOM);
            case MINUS, SUBTRACT -> zoom(1 / ZOOM);
            case DIGIT0, NUMPAD0 -> {
                pane.fit();
                yield true;
            }
            case ESCAPE -> pane.tooltip().dismiss();
            default -> false;
        };
    }

    private static @Nullable Direction direction(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> Direction.LEFT;
            case RIGHT, KP_RIGHT -> Direction.RIGHT;
            case UP, KP_UP -> Direction.UP;
            case DOWN, KP_DOWN -> Direction.DOWN;
            default -> null;
        };
    }

    /// At the mark pointed at, so that it stays in view, else in the middle.
    private boolean zoom(double factor) {
        Viewport view = pane.getViewport();
        double x = view.left() + view.width() / 2;
        double y = view.top() + view.height() / 2;
        Optional<Hit> hit = inView(view);
        pane.setViewport(
                view.zoomedAt(
                        hit.map(h -> view.toPixelX(h.x())).orElse(x),
                        hit.map(h -> view.toPixelY(h.y())).orElse(y),
                        factor));
        return true;
    }

    private void move(Direction direction) {
        pane.setViewport(
                pane.getViewport().pannedBy(-STEP * direction.dx(), -STEP * direction.dy()));
    }

    /// The first arrow points at the mark nearest to the middle.
    private void walk(Direction direction) {
        Viewport view = pane.getViewport();
        Optional<Hit> from = inView(view);
        Optional<Hit> next =
                from.isPresent()
                        ? pane.index()
                                .towards(
                                        direction,
                                        view,
                                        view.toPixelX(from.get().x()),
                                        view.toPixelY(from.get().y()))
                        : pane.index()
                                .closest(
                                        view,
                                        view.left() + view.width() / 2,
                                        view.top() + view.height() / 2);
        if (next.isPresent()) {
            pane.point(next);
        }
    }

    private Optional<Hit> inView(Viewport view) {
        return pane.pointed()
                .filter(hit -> view.holds(view.toPixelX(hit.x()), view.toPixelY(hit.y())));
    }
}

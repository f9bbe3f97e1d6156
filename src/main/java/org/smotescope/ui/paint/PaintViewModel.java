package org.smotescope.ui.paint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.smotescope.ui.paint.Painting.Dot;
import org.smotescope.ui.plot.Bounds;

/// Painting rows: what is painted, with which brush, and what can be undone. A gesture, from press
/// to release, is one step.
public final class PaintViewModel {
    /// The least size of a brush, as a share of the canvas.
    public static final double LEAST_SIZE = 0.02;

    public static final double LARGEST_SIZE = 0.25;

    /// The least rows of a class that can be split and looked at.
    static final int LEAST_ROWS = 4;

    private static final int KEPT = 200;
    private static final int PER_SPRAY = 4;

    private final ReadOnlyObjectWrapper<Painting> painting;
    private final ObjectProperty<Brush> brush =
            new SimpleObjectProperty<>(this, "brush", Brush.SPRAY);
    private final ObjectProperty<Integer> kind = new SimpleObjectProperty<>(this, "kind", 0);
    private final DoubleProperty size = new SimpleDoubleProperty(this, "size", 0.08);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Deque<Painting> past = new ArrayDeque<>();
    private final Deque<Painting> future = new ArrayDeque<>();
    private final Random chance = new Random(7);
    private Painting before;
    private Set<Dot> held = Set.of();
    private double lastX;
    private double lastY;
    private boolean pressed;

    /// The brush of the gesture: another one that is chosen meanwhile is for the next.
    private Brush used = Brush.SPRAY;

    public PaintViewModel(Painting begun) {
        painting = new ReadOnlyObjectWrapper<>(this, "painting", begun);
        before = begun;
    }

    public ReadOnlyObjectProperty<Painting> paintingProperty() {
        return painting.getReadOnlyProperty();
    }

    public ObjectProperty<Brush> brushProperty() {
        return brush;
    }

    /// Which class is painted, 0 or 1.
    public ObjectProperty<Integer> kindProperty() {
        return kind;
    }

    /// The radius of the brush as a share of the canvas.
    public DoubleProperty sizeProperty() {
        return size;
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// Whether a gesture is under way.
    boolean isPressed() {
        return pressed;
    }

    /// A gesture begins at a place on the canvas; one under way ends.
    public void press(double x, double y) {
        release();
        before = painting.get();
        pressed = true;
        used = brush.get();
        lastX = x;
        lastY = y;
        held =
                used == Brush.MOVE
                        ? Set.copyOf(before.dots().stream().filter(near(x, y)).toList())
                        : Set.of();
        apply(x, y);
    }

    /// It goes on.
    public void drag(double x, double y) {
        if (!pressed) {
            return;
        }
        switch (used) {
            case PUT -> {}
            case SPRAY, ERASE -> {
                if (far(x, y)) {
                    lastX = x;
                    lastY = y;
                    apply(x, y);
                }
            }
            case MOVE -> move(x - lastX, y - lastY);
        }
    }

    /// It ends: one step that can be undone.
    public void release() {
        if (pressed && !painting.get().equals(before)) {
            remember(before);
        }
        pressed = false;
        held = Set.of();
    }

    private void apply(double x, double y) {
        Painting now = painting.get();
        switch (used) {
            case PUT -> painting.set(now.with(List.of(new Dot(x, y, kind.get()))));
            case SPRAY -> painting.set(now.with(sprayed(x, y)));
            case ERASE -> painting.set(now.without(near(x, y)));
            case MOVE -> {}
        }
    }

    private List<Dot> sprayed(double x, double y) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < PER_SPRAY; i++) {
            double angle = 2 * Math.PI * chance.nextDouble();
            double radius = size.get() * Math.sqrt(chance.nextDouble());
            dots.add(
                    new Dot(
                            x + width() * radius * Math.cos(angle),
                            y + height() * radius * Math.sin(angle),
                            kind.get()));
        }
        return dots;
    }

    private void move(double dx, double dy) {
        painting.set(
                before.changed(
                        held::contains, dot -> new Dot(dot.x() + dx, dot.y() + dy, dot.kind())));
    }

    /// Dots within the size of a place.
    private Predicate<Dot> near(double x, double y) {
        return dot -> Math.hypot((dot.x() - x) / width(), (dot.y() - y) / height()) <= size.get();
    }

    private boolean far(double x, double y) {
        return Math.hypot((lastX - x) / width(), (lastY - y) / height()) >= size.get() / 3;
    }

    private double width() {
        Bounds bounds = painting.get().canvas().bounds();
        return bounds.maxX() - bounds.minX();
    }

    private double height() {
        Bounds bounds = painting.get().canvas().bounds();
        return bounds.maxY() - bounds.minY();
    }

    /// Takes all rows away.
    public void clear() {
        release();
        if (!painting.get().dots().isEmpty()) {
            remember(painting.get());
            painting.set(Painting.on(painting.get().canvas()));
        }
    }

    public void undo() {
        step(past, future);
    }

    public void redo() {
        step(future, past);
    }

    private void step(Deque<Painting> from, Deque<Painting> to) {
        if (!pressed && !from.isEmpty()) {
            to.push(painting.get());
            painting.set(from.pop());
            publish();
        }
    }

    private void remember(Painting was) {
        past.push(was);
        if (past.size() > KEPT) {
            past.removeLast();
        }
        future.clear();
        publish();
    }

    private void publish() {
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
    }

    /// What keeps these rows from being explored, or an empty text.
    public String missing() {
        Painting now = painting.get();
        for (int each = 0; each < now.canvas().labels().size(); each++) {
            if (now.count(each) < LEAST_ROWS) {
                return "Paint at least %d rows of %s: there are %d."
                        .formatted(LEAST_ROWS, now.canvas().labels().get(each), now.count(each));
            }
        }
        return "";
    }
}

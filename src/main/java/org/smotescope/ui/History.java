package org.smotescope.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Recipe;

/// The recipes that undo and redo walk through. Changes of the same part in quick succession are
/// one step: a slider that is dragged passes many values.
final class History {
    private static final int KEPT = 200;
    private static final long GESTURE_NANOS = 800_000_000L;

    /// The parts of a recipe that a change can touch.
    private enum Part {
        DATA,
        SPLIT,
        PREPARE,
        RESAMPLE,
        MODEL,
        DECIDE
    }

    private final LongSupplier nanos;
    private final Deque<Recipe> past = new ArrayDeque<>();
    private final Deque<Recipe> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoWords = new ReadOnlyStringWrapper("");
    private Set<Part> lastParts = EnumSet.noneOf(Part.class);
    private long lastNanos;

    /// @param nanos the clock that tells gestures apart
    History(LongSupplier nanos) {
        this.nanos = nanos;
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /// What undo would take back: "k 5 to 7"; empty where there is nothing.
    ReadOnlyStringProperty undoWords() {
        return undoWords.getReadOnlyProperty();
    }

    /// What redo would do again: "k 5 to 7"; empty where there is nothing.
    ReadOnlyStringProperty redoWords() {
        return redoWords.getReadOnlyProperty();
    }

    /// Forgets everything: another file was opened.
    void clear() {
        past.clear();
        future.clear();
        endGesture();
        canUndo.set(false);
        canRedo.set(false);
        undoWords.set("");
        redoWords.set("");
    }

    /// Remembers what was before a change.
    void record(Recipe before, Recipe after) {
        Set<Part> parts = parts(before, after);
        long now = nanos.getAsLong();
        boolean sameGesture =
                !past.isEmpty() && parts.equals(lastParts) && now - lastNanos < GESTURE_NANOS;
        if (!sameGesture) {
            past.push(before);
            if (past.size() > KEPT) {
                past.removeLast();
            }
        }
        future.clear();
        lastParts = parts;
        lastNanos = now;
        publish(after);
    }

    /// The recipe before, or null where there is none.
    @Nullable Recipe undo(Recipe present) {
        return step(past, future, present);
    }

    /// The recipe that was undone, or null where there is none.
    @Nullable Recipe redo(Recipe present) {
        return step(future, past, present);
    }

    private @Nullable Recipe step(Deque<Recipe> from, Deque<Recipe> to, Recipe present) {
        Recipe next = from.poll();
        if (next != null) {
            to.push(present);
        }
        endGesture();
        publish(next == null ? present : next);
        return next;
    }

    private void endGesture() {
        lastParts = EnumSet.noneOf(Part.class);
    }

    private void publish(Recipe present) {
        Recipe before = past.peek();
        Recipe after = future.peek();
        undoWords.set(before == null ? "" : RecipeChange.between(before, present).brief());
        redoWords.set(after == null ? "" : RecipeChange.between(present, after).brief());
        canUndo.set(before != null);
        canRedo.set(after != null);
    }

    private static Set<Part> parts(Recipe a, Recipe b) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        mark(parts, Part.DATA, a.data(), b.data());
        mark(parts, Part.SPLIT, a.split(), b.split());
        mark(parts, Part.PREPARE, a.prepare(), b.prepare());
        mark(parts, Part.RESAMPLE, a.resample(), b.resample());
        mark(parts, Part.MODEL, a.model(), b.model());
        mark(parts, Part.DECIDE, a.decide(), b.decide());
        return parts;
    }

    private static void mark(Set<Part> parts, Part part, Object a, Object b) {
        if (!a.equals(b)) {
            parts.add(part);
        }
    }
}

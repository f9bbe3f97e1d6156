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

/// The states that undo and redo walk through. Changes of the same part in quick succession are one
/// step: a slider that is dragged passes many values.
final class History {
    private static final int KEPT = 200;
    private static final long GESTURE_NANOS = 800_000_000L;

    private final LongSupplier nanos;
    private final Deque<Work> past = new ArrayDeque<>();
    private final Deque<Work> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoWords = new ReadOnlyStringWrapper("");
    private Set<Work.Part> lastParts = EnumSet.noneOf(Work.Part.class);
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
    void record(Work before, Work after) {
        Set<Work.Part> parts = Work.parts(before, after);
        long now = nanos.getAsLong();
        boolean sameGesture =
                !past.isEmpty()
                        && parts.equals(lastParts)
                        && !parts.contains(Work.Part.LINEUP) // each is a click of its own
                        && now - lastNanos < GESTURE_NANOS;
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

    /// What was before, or null where there is nothing.
    @Nullable Work undo(Work present) {
        return step(past, future, present);
    }

    /// What was undone, or null where there is nothing.
    @Nullable Work redo(Work present) {
        return step(future, past, present);
    }

    private @Nullable Work step(Deque<Work> from, Deque<Work> to, Work present) {
        Work next = from.poll();
        if (next != null) {
            to.push(present);
        }
        endGesture();
        publish(next == null ? present : next);
        return next;
    }

    private void endGesture() {
        lastParts = EnumSet.noneOf(Work.Part.class);
    }

    private void publish(Work present) {
        Work before = past.peek();
        Work after = future.peek();
        undoWords.set(before == null ? "" : Work.change(before, present));
        redoWords.set(after == null ? "" : Work.change(present, after));
        canUndo.set(before != null);
        canRedo.set(after != null);
    }
}

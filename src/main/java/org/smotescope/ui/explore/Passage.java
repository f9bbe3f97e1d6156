package org.smotescope.ui.explore;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Viewport;

/// From the picture on some axes to that on others: few rows move to their new places, of many the
/// old picture fades. It knows no clock: who draws tells it how much time has passed.
final class Passage {
    static final double MOVE_MILLIS = 700;
    static final double FADE_MILLIS = 200;

    /// More rows in sight than this cannot be followed by the eye.
    static final int MOST_MOVERS = 1_000;

    private final Runnable changed;
    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated");
    private final ReadOnlyBooleanWrapper leaving = new ReadOnlyBooleanWrapper(this, "leaving");
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(this, "underWay");
    private final ReadOnlyDoubleWrapper old = new ReadOnlyDoubleWrapper(this, "old");
    private @Nullable Morph morph;
    private boolean moves;
    private double time;

    /// @param changed told when another picture is to be shown
    Passage(Runnable changed) {
        this.changed = changed;
    }

    /// Whether there is a passage at all: not where motion is to be reduced, nor where nobody
    /// looks.
    BooleanProperty animatedProperty() {
        return animated;
    }

    /// True as long as the last picture is still there and the next one not yet: who fades it must
    /// keep it now.
    ReadOnlyBooleanProperty leavingProperty() {
        return leaving.getReadOnlyProperty();
    }

    /// Whether time must pass.
    ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /// How much of the old picture is still seen over the new one, from 1 to 0.
    ReadOnlyDoubleProperty oldProperty() {
        return old.getReadOnlyProperty();
    }

    /// Other pictures follow.
    ///
    /// @param before the pictures so far, or null for none
    /// @param from what is shown of them
    /// @return whether a passage begins: the same rows lie elsewhere
    boolean leave(@Nullable Director before, Director next, Drawing from, Viewport view) {
        finish();
        if (!animated.get()
                || before == null
                || !next.sight().isOf(before.sight())
                || next.sight().isPlacedAs(before.sight())) {
            return false;
        }
        leaving.set(true);
        morph = new Morph(from, view);
        return true;
    }

    /// The next picture is there.
    void arrive(Drawing to, Viewport view) {
        Morph from = morph;
        if (from != null) {
            moves = from.hasAtMost(MOST_MOVERS, to, view);
            old.set(moves ? 0 : 1);
            time = 0;
            leaving.set(false);
            underWay.set(true);
        }
    }

    /// Lets time pass.
    void advance(double millis) {
        if (underWay.get()) {
            time += millis;
            old.set(moves ? 0 : Math.max(0, 1 - time / FADE_MILLIS));
            if (time >= (moves ? MOVE_MILLIS : FADE_MILLIS)) {
                finish();
            } else if (moves) {
                changed.run();
            }
        }
    }

    /// At once to the end.
    void finish() {
        boolean was = underWay.get();
        morph = null;
        leaving.set(false);
        underWay.set(false);
        old.set(0);
        if (was && moves) {
            changed.run();
        }
    }

    /// What is shown at this moment on the way to a picture.
    Drawing to(Drawing picture, Viewport view) {
        Morph from = morph;
        return from != null && moves && underWay.get()
                ? from.at(Ease.of(time / MOVE_MILLIS), picture, view)
                : picture;
    }
}

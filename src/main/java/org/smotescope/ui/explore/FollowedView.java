package org.smotescope.ui.explore;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.smotescope.ui.plot.Viewport;

/// Which part of the data is in sight: it goes where the story goes until the user has moved it.
final class FollowedView {
    /// What share of a view laying out may change it by.
    private static final double ROUNDING = 1e-9;

    private final ObjectProperty<Viewport> view =
            new SimpleObjectProperty<>(this, "view", Viewport.ofSize(56, 40, 624, 434));
    private final Runnable moved;
    private final Consumer<Viewport> resized;
    private boolean following = true;
    private boolean changing;

    /// @param moved told when the user has moved the view
    /// @param resized told when the plot has another size
    FollowedView(Runnable moved, Consumer<Viewport> resized) {
        this.moved = moved;
        this.resized = resized;
        view.subscribe(this::changed);
    }

    ObjectProperty<Viewport> property() {
        return view;
    }

    Viewport get() {
        return view.get();
    }

    /// Whether the view goes where the story goes.
    boolean isFollowing() {
        return following;
    }

    /// From now on the view goes where the story goes.
    void follow() {
        following = true;
    }

    /// Several things change at once: no move that comes of it is one of the user's.
    void during(Runnable change) {
        boolean outer = changing;
        changing = true;
        try {
            change.run();
        } finally {
            changing = outer;
        }
    }

    boolean isChanging() {
        return changing;
    }

    /// The story is here now.
    void offer(Viewport place) {
        if (following) {
            during(() -> view.set(place));
        }
    }

    private void changed(Viewport was, Viewport is) {
        if (changing) {
            return;
        }
        boolean sameRoom =
                was.left() == is.left()
                        && was.top() == is.top()
                        && was.width() == is.width()
                        && was.height() == is.height();
        if (!sameRoom) {
            resized.accept(is);
        } else if (isMove(was, is)) {
            following = false;
            moved.run();
        }
    }

    /// Laying out can change the last digits of a view: that is no move.
    private static boolean isMove(Viewport was, Viewport is) {
        double slackX = (was.maxX() - was.minX()) * ROUNDING;
        double slackY = (was.maxY() - was.minY()) * ROUNDING;
        return Math.abs(was.minX() - is.minX()) > slackX
                || Math.abs(was.maxX() - is.maxX()) > slackX
                || Math.abs(was.minY() - is.minY()) > slackY
                || Math.abs(was.maxY() - is.maxY()) > slackY;
    }
}

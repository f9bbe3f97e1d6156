package org.smotescope.ui;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.figure.Animation;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.FigureLook;

/// A place of the window: what fills its centre and its right panel while it is chosen in the
/// header. Its nodes are made once and kept.
public interface Place {
    /// The word in the header.
    String title();

    /// What fills the middle of the window; it takes all the room there is.
    Node centre();

    /// What stands in the right panel, or null where the place has none. The panel gives it its
    /// width and no padding.
    default @Nullable Node inspector() {
        return null;
    }

    /// What stands in the recipe's step Resample while the place is shown, or null for the form of
    /// the recipe's sampler.
    default @Nullable Node samplers() {
        return null;
    }

    /// What stands at the right end of the status bar, or null for nothing.
    default @Nullable Node status() {
        return null;
    }

    /// What stands in the status bar instead of the run's stage times, or null for those.
    default @Nullable Node times() {
        return null;
    }

    /// Called each time the place has come into sight.
    default void entered() {}

    /// Called each time another place takes its room: animations stop.
    default void left() {}

    /// Shows everything again after zooming, where the place can zoom.
    default void fit() {}

    /// What is shown as a figure that can leave the window, or null where there is none now.
    default @Nullable Figure figure() {
        return null;
    }

    /// What is told here as an animation that can leave the window, or null where nothing is.
    ///
    /// @param look of the animation
    default @Nullable Animation animation(FigureLook look) {
        return null;
    }

    /// Whether rows can be looked for here.
    default boolean canFind() {
        return false;
    }

    /// Lets a row be looked for by its number, where the place can.
    default void find() {}
}

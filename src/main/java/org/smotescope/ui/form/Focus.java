package org.smotescope.ui.form;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Moves the focus by where controls stand rather than by what was focused before.
public final class Focus {
    private Focus() {}

    /// Gives the focus to the first control of a part of the window.
    ///
    /// @return whether there was one
    public static boolean first(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return false;
        }
        if (part.isFocusTraversable()) {
            part.requestFocus();
            return true;
        }
        return part instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Focus::first);
    }
}

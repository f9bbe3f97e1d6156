package org.smotescope.ui.plot;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// What becomes of the rows that are chosen already when more are.
public enum Combine {
    REPLACE,
    ADD,
    REMOVE;

    /// Shift adds, Alt takes out.
    Combine with(MouseEvent event) {
        return event.isShiftDown() ? ADD : event.isAltDown() ? REMOVE : this;
    }

    /// Shift adds, Alt takes out.
    Combine with(KeyEvent event) {
        return event.isShiftDown() ? ADD : event.isAltDown() ? REMOVE : this;
    }
}

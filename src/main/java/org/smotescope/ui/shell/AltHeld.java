package org.smotescope.ui.shell;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Keeps Alt that was held for the mouse from opening a menu when it is let go.
final class AltHeld {
    private boolean isForMouse;

    void install(Parent root) {
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> isForMouse = event.isAltDown());
        root.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ALT && isForMouse) {
            isForMouse = false;
            event.consume();
        }
    }
}

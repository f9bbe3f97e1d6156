package org.smotescope.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of commands.
final class Keys {
    static final KeyCombination OPEN = shortcut(KeyCode.O);
    static final KeyCombination SAVE = shortcut(KeyCode.S);
    static final KeyCombination SAVE_AS =
            new KeyCodeCombination(
                    KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination EXPORT = shortcut(KeyCode.E);
    static final KeyCombination FIGURE =
            new KeyCodeCombination(
                    KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination PAINT = shortcut(KeyCode.P);
    static final KeyCombination PYTHON =
            new KeyCodeCombination(
                    KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination QUIT = shortcut(KeyCode.Q);
    static final KeyCombination UNDO = shortcut(KeyCode.Z);
    static final KeyCombination REDO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination REDO_TOO = shortcut(KeyCode.Y);
    static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
    static final KeyCombination FIND = shortcut(KeyCode.F);
    static final KeyCombination FIT = shortcut(KeyCode.DIGIT0);

    static final KeyCombination LARGER_TEXT =
            new KeyCodeCombination(
                    KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination SMALLER_TEXT =
            new KeyCodeCombination(
                    KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private Keys() {}

    /// The key of the place at this position, from 0.
    static KeyCombination place(int position) {
        return shortcut(KeyCode.valueOf("DIGIT" + (position + 1)));
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}

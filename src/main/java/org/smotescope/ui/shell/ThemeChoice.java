package org.smotescope.ui.shell;

import java.util.Locale;

/// Which colours the user wants.
public enum ThemeChoice {
    LIGHT("Light"),
    DARK("Dark"),
    /// As the rest of the desktop.
    SYSTEM("As the system");

    private final String words;

    ThemeChoice(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ThemeChoice of(String key) {
        for (ThemeChoice choice : values()) {
            if (choice.key().equals(key)) {
                return choice;
            }
        }
        return SYSTEM;
    }
}

package org.smotescope.ui.form;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The signs that are used in more than one place. An icon never stands alone: a word is beside it.
public final class Icons {
    private Icons() {}

    /// Something needs attention; bright.
    public static FontIcon warning() {
        return styled(Feather.ALERT_TRIANGLE, "warning-text");
    }

    /// Something is worth knowing.
    public static FontIcon info() {
        return styled(Feather.INFO, "muted");
    }

    /// All is well.
    public static FontIcon good() {
        return styled(Feather.CHECK, "good-text");
    }

    /// The chosen one.
    public static FontIcon tick() {
        return styled(Feather.CHECK, "accent-text");
    }

    /// Put away.
    public static FontIcon lock() {
        return styled(Feather.LOCK, "muted");
    }

    /// Older than what was asked.
    public static FontIcon clock() {
        return styled(Feather.CLOCK, "muted");
    }

    private static FontIcon styled(Feather icon, String style) {
        FontIcon sign = FontIcon.of(icon);
        sign.getStyleClass().add(style);
        return sign;
    }
}

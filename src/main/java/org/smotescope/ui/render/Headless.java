package org.smotescope.ui.render;

import javafx.application.Platform;
import org.smotescope.ui.shell.QuietStart;

/// Starts JavaFX where there is no screen.
final class Headless {
    private Headless() {}

    /// Starts it unless it runs already.
    static void start() {
        setUnlessSet("glass.platform", "Headless");
        setUnlessSet("prism.order", "sw");
        QuietStart.apply();
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException alreadyRuns) {
            // Then it runs as whoever started it wants.
            return;
        }
        Platform.setImplicitExit(false);
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}

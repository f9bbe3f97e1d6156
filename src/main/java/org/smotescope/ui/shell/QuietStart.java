package org.smotescope.ui.shell;

import java.util.logging.Logger;

/// Keeps one line out of the log.
///
/// JavaFX warns when its classes are on the class path rather than modules, which is how `java
/// -jar` starts this program and what works all the same. Everything else that it says is said.
public final class QuietStart {
    // Held, as the log manager holds loggers weakly and would forget the filter.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private QuietStart() {}

    /// Leaves the one line out from now on.
    public static void apply() {
        JAVAFX.setFilter(
                line ->
                        line.getMessage() == null
                                || !line.getMessage()
                                        .startsWith("Unsupported JavaFX configuration"));
    }
}

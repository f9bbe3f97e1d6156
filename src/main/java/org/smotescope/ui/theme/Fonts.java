package org.smotescope.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The bundled font: Inter with figures of one width, as JavaFX has no font features.
///
/// JavaFX finds plain and bold in a family and nothing between, so SemiBold is the bold of
/// [#FAMILY] and Medium is a family of its own.
public final class Fonts {
    public static final String FAMILY = "Smotescope Sans";
    public static final String MEDIUM_FAMILY = "Smotescope Sans Medium";

    private Fonts() {}

    /// Makes the fonts known to JavaFX; only the first call does anything.
    public static void load() {
        Loaded.touch();
    }

    /// Loading happens when this class is initialised: once, whatever the thread.
    private static final class Loaded {
        static {
            List.of(FontFile.values()).forEach(Loaded::read);
        }

        static void touch() {}

        private static void read(FontFile file) {
            try (InputStream in = file.open()) {
                @Nullable Font font = Font.loadFont(in, 0);
                if (font == null) {
                    throw new IllegalStateException("font is missing or unreadable: " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

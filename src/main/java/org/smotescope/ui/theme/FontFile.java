package org.smotescope.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import javafx.scene.text.Font;

/// The files of the bundled font.
public enum FontFile {
    REGULAR("SmotescopeSans-Regular.ttf"),
    MEDIUM("SmotescopeSans-Medium.ttf"),
    SEMI_BOLD("SmotescopeSans-SemiBold.ttf");

    private final String file;

    FontFile(String file) {
        this.file = file;
    }

    /// The file of a font of the program; that of another font is [#REGULAR].
    public static FontFile of(Font font) {
        if (font.getFamily().equals(Fonts.MEDIUM_FAMILY)) {
            return MEDIUM;
        }
        return font.getStyle().contains("Bold") ? SEMI_BOLD : REGULAR;
    }

    /// The font as TrueType.
    ///
    /// @throws IOException if it is missing
    public InputStream open() throws IOException {
        InputStream in = FontFile.class.getResourceAsStream("fonts/" + file);
        if (in == null) {
            throw new IOException("font is missing: " + file);
        }
        return in;
    }
}

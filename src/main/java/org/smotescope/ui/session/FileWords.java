package org.smotescope.ui.session;

import org.smotescope.data.io.Table;
import org.smotescope.ui.form.Figures;

/// A file in a few words: how large it is, and how its hash begins.
final class FileWords {
    private static final int SHOWN = 8;

    private FileWords() {}

    static String of(Table table) {
        return of(table.bytes(), table.sha256());
    }

    static String of(Rows.OfFile file) {
        return of(file.bytes(), file.sha256());
    }

    /// "1,234 bytes (SHA-256 0a1b2c3d…)".
    private static String of(long bytes, String sha256) {
        return Figures.count(bytes, "byte") + " (SHA-256 " + sha256.substring(0, SHOWN) + "\u2026)";
    }
}

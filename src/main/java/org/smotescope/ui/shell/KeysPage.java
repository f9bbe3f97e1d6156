package org.smotescope.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.smotescope.ui.form.Markdown;

/// The page that says what keys and mouse do.
final class KeysPage {
    private KeysPage() {}

    static Markdown read() {
        try (InputStream in =
                Objects.requireNonNull(KeysPage.class.getResourceAsStream("keys.md"))) {
            return Markdown.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

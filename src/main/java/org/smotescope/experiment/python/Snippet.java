package org.smotescope.experiment.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Functions in Python that are the same in every program that needs them.
final class Snippet {
    private Snippet() {}

    /// The text of a snippet, which ends with a line end.
    ///
    /// @param name of the file without its ending
    static String of(String name) {
        try (InputStream in =
                Objects.requireNonNull(Snippet.class.getResourceAsStream(name + ".py"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

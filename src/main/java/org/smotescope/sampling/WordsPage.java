package org.smotescope.sampling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A sampler's page of words: what it does, when to use it, when not. Markdown.
public final class WordsPage {
    private WordsPage() {}

    /// @throws IllegalStateException if the sampler has no page
    public static String of(Descriptor sampler) {
        String name = sampler.id() + ".md";
        try (InputStream page = WordsPage.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("sampler must have a page of words: " + name);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

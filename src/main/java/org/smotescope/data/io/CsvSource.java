package org.smotescope.data.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where delimited text is read from: a file, or bytes at hand. Immutable.
public final class CsvSource {
    private final String name;
    private final @Nullable Path file;
    private final byte @Nullable [] bytes;

    private CsvSource(String name, @Nullable Path file, byte @Nullable [] bytes) {
        this.name = name;
        this.file = file;
        this.bytes = bytes;
    }

    public static CsvSource ofFile(Path file) {
        Path last = file.getFileName();
        return new CsvSource(last == null ? file.toString() : last.toString(), file, null);
    }

    /// Takes the array over: the caller must not write to it afterwards.
    ///
    /// @param name what stands for the file's name
    public static CsvSource ofBytes(String name, byte[] bytes) {
        return new CsvSource(name, null, bytes);
    }

    /// The file's name without its folder.
    public String name() {
        return name;
    }

    /// The file, or null where the bytes come from elsewhere.
    public @Nullable Path file() {
        return file;
    }

    /// The bytes at hand as UTF-8 text, or null where they are read from a file.
    public @Nullable String text() {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /// @throws org.smotescope.data.DataProblem if there is nothing that can be read
    Content content() {
        if (bytes != null) {
            return new Content.InMemory(name, bytes).notEmpty();
        }
        if (file == null) {
            throw new IllegalStateException("a source has a file or bytes: " + name);
        }
        return Content.ofFile(name, file).notEmpty();
    }
}

package org.smotescope.ui.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Table;
import org.smotescope.data.synth.Manifest;
import org.smotescope.data.synth.Samples;

/// Where the rows of a session come from.
public sealed interface Rows {
    /// The file's name without its folder.
    String name();

    /// A file of the user.
    ///
    /// @param places where it may be, the likeliest first; absolute
    /// @param sha256 its SHA-256 in hexadecimal, or an empty text where any file will do
    /// @param bytes its size
    record OfFile(List<Path> places, String sha256, long bytes) implements Rows {
        /// @throws IllegalArgumentException if there is no place
        public OfFile {
            places = List.copyOf(places);
            if (places.isEmpty()) {
                throw new IllegalArgumentException("a file has a place");
            }
        }

        @Override
        public String name() {
            Path name = places.getFirst().getFileName();
            return name == null ? places.getFirst().toString() : name.toString();
        }

        /// Where the file is: of several places the one whose file has the right size.
        Optional<Path> found() {
            List<Path> there = places.stream().filter(Files::isRegularFile).toList();
            return there.stream()
                    .filter(place -> place.toFile().length() == bytes)
                    .findFirst()
                    .or(() -> there.stream().findFirst());
        }
    }

    /// A sample that comes with the program.
    ///
    /// @param name one of [Samples#all()]
    record OfSample(String name) implements Rows {}

    /// Rows without a file, such as painted ones.
    ///
    /// @param name what stands for the file's name
    /// @param text the rows as CSV
    record Embedded(String name, String text) implements Rows {}

    /// The rows that are open.
    static Rows of(CsvSource source, Table table) {
        Path file = source.file();
        if (file != null) {
            return new OfFile(List.of(file.toAbsolutePath()), table.sha256(), table.bytes());
        }
        String name = source.name();
        String text = source.text();
        return isSample(name) || text == null ? new OfSample(name) : new Embedded(name, text);
    }

    /// Whether a sample has this name.
    static boolean isSample(String name) {
        return Samples.all().stream().map(Manifest.Entry::name).anyMatch(name::equals);
    }

    /// Where to read them; null where their file is not there.
    default @Nullable CsvSource source() {
        return switch (this) {
            case OfFile file -> file.found().map(CsvSource::ofFile).orElse(null);
            case OfSample(String name) -> Samples.source(name);
            case Embedded(String name, String text) ->
                    CsvSource.ofBytes(name, text.getBytes(StandardCharsets.UTF_8));
        };
    }

    /// Whether these are the same rows, wherever they are now.
    default boolean isSame(Rows other) {
        return this instanceof OfFile file && other instanceof OfFile(var _, var sha256, var bytes)
                ? file.sha256.equals(sha256) && file.bytes == bytes
                : equals(other);
    }
}

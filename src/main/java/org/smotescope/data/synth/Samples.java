package org.smotescope.data.synth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.smotescope.data.io.CsvSource;

/// The data sets that come with the program, read from the class path.
public final class Samples {
    private static final String FOLDER = "/sample-data/";

    private Samples() {}

    /// Every data set, in the order in which a learner meets them.
    public static List<Manifest.Entry> all() {
        try (InputStream in = open(Manifest.FILE_NAME)) {
            return Manifest.parse(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the manifest of the samples cannot be read", e);
        }
    }

    /// The file of a data set.
    ///
    /// @param name its name, with `.csv`
    /// @throws IllegalArgumentException if there is no such data set
    public static CsvSource source(String name) {
        if (all().stream().noneMatch(entry -> entry.name().equals(name))) {
            throw new IllegalArgumentException("no such sample: " + name);
        }
        try (InputStream in = open(name)) {
            return CsvSource.ofBytes(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the sample " + name + " cannot be read", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Samples.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException("not on the class path: " + FOLDER + name);
        }
        return in;
    }
}

package org.smotescope.ui.render;

import java.nio.file.Files;
import java.nio.file.Path;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.synth.Manifest;
import org.smotescope.data.synth.Samples;

/// What a command is about: a file, or a sample by its name.
final class Inputs {
    static final String FIRST_SAMPLE = "two-moons.csv";

    private Inputs() {}

    /// @throws DataProblem if there is neither
    static CsvSource source(String input) {
        Path file = Path.of(input);
        if (Files.exists(file)) {
            return CsvSource.ofFile(file);
        }
        if (Samples.all().stream().map(Manifest.Entry::name).anyMatch(input::equals)) {
            return Samples.source(input);
        }
        throw new DataProblem(
                "there is no file and no sample " + input,
                Mend.advice("name a file, or a sample such as " + FIRST_SAMPLE));
    }
}

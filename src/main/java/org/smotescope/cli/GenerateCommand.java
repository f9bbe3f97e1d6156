package org.smotescope.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.smotescope.data.synth.Generators;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the sample data again.
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Write the sample data: the same bytes every time.",
        footer = {"", "Example: smotescope generate -o sample-data"})
final class GenerateCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the files go.")
    private Path folder = Path.of("");

    @Override
    public void run() {
        try {
            Generators.writeAll(folder);
        } catch (IOException e) {
            throw Failures.of("the sample data could not be written to " + folder, e);
        }
        spec.commandLine().getErr().println("wrote the sample data to " + folder);
    }
}

package org.smotescope.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// The files that a command writes: no two are one.
final class DistinctFiles {
    private final CommandSpec spec;
    private final Map<Path, String> optionOf = new LinkedHashMap<>();

    DistinctFiles(CommandSpec spec) {
        this.spec = spec;
    }

    /// Takes one more file.
    ///
    /// @param option what it is written for, as the user says it
    /// @param file the file, or null where it is not asked for
    /// @throws ParameterException if another one is written to it
    DistinctFiles and(String option, @Nullable Path file) {
        if (file != null) {
            String other = optionOf.putIfAbsent(file.toAbsolutePath().normalize(), option);
            if (other != null) {
                throw new ParameterException(
                        spec.commandLine(),
                        option
                                + " and "
                                + other
                                + " would both write "
                                + file.getFileName()
                                + ": name two files");
            }
        }
        return this;
    }
}

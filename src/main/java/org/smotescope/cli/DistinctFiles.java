package org.smotescope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// The files that a command writes: no two are one, also not by way of a link.
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
            Path place = place(file);
            String other = writtenTo(place);
            if (other.isEmpty()) {
                optionOf.put(place, option);
            } else {
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

    /// The option that a place is written for, or an empty text.
    private String writtenTo(Path place) {
        return optionOf.entrySet().stream()
                .filter(taken -> isSame(taken.getKey(), place))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other)
                    || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Where a file stands once links are followed; of a file that is not there yet, its folder's.
    private static Path place(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        try {
            if (Files.exists(absolute)) {
                return absolute.toRealPath();
            }
            if (folder != null && Files.exists(folder)) {
                return folder.toRealPath().resolve(folder.relativize(absolute)).normalize();
            }
        } catch (IOException unreadable) {
            return absolute.normalize();
        }
        return absolute.normalize();
    }
}

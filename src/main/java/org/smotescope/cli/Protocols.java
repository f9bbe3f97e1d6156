package org.smotescope.cli;

import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Protocol;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What `--folds` and `--repeats` ask for.
public final class Protocols {
    private Protocols() {}

    /// @param folds how many, or null for the recipe's split
    /// @param repeats how often
    /// @throws ParameterException if one of them is too small
    public static Protocol of(CommandSpec spec, @Nullable Integer folds, int repeats) {
        if (repeats < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--repeats must be at least 1, not " + repeats);
        }
        if (folds == null) {
            return repeats == 1 ? new Protocol.HoldOut() : new Protocol.HoldOuts(repeats);
        }
        if (folds < 2) {
            throw new ParameterException(
                    spec.commandLine(), "--folds must be at least 2, not " + folds);
        }
        return new Protocol.Folds(folds, repeats);
    }
}

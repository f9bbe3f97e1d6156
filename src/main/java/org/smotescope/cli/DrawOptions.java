package org.smotescope.cli;

import org.smotescope.experiment.Recipes;
import org.smotescope.sampling.Mode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How samplers draw.
final class DrawOptions {
    private static final long MOST = 0xFFFF_FFFFL;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "strict: exact counts, independent of row order; parity: the rows that"
                            + " imbalanced-learn returns (default: strict).")
    private Mode mode = Mode.STRICT;

    @Option(names = "--seed", paramLabel = "N", description = "0 to 4294967295 (default: 42).")
    private long seed = Recipes.SEED;

    Mode mode() {
        return mode;
    }

    long seed() {
        return seed;
    }

    /// @throws ParameterException if the seed is out of range
    void check() {
        if (seed < 0 || seed > MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--seed must be from 0 to " + MOST + ", not " + seed);
        }
    }
}

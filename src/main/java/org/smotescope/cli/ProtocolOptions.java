package org.smotescope.cli;

import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.SplitPlan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// On which rows models are measured.
final class ProtocolOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--test", paramLabel = "SHARE", description = "Test rows (default: 0.3).")
    private @Nullable Double test;

    @Option(
            names = "--split-seed",
            paramLabel = "N",
            description = "Draws the test rows (default: the seed).")
    private @Nullable Long splitSeed;

    @Option(
            names = "--split-column",
            paramLabel = "COL",
            description = "A column with the values train and test that says the split.")
    private @Nullable String splitColumn;

    @Option(names = "--folds", paramLabel = "N", description = "Stratified folds instead.")
    private @Nullable Integer folds;

    @Option(
            names = "--repeats",
            paramLabel = "N",
            description =
                    "How often, each time with another seed: the folds or, without --folds, the split"
                            + " of --test (default: once).")
    private @Nullable Integer repeats;

    /// @param usual where the user says nothing about it
    /// @throws ParameterException if options do not go together or are out of range
    Protocol protocol(Protocol usual) {
        boolean isSaid = test != null || splitColumn != null || folds != null || repeats != null;
        return isSaid ? said(repeats == null ? 1 : repeats) : usual;
    }

    private Protocol said(int repeats) {
        if (folds != null && splitColumn != null) {
            throw mistake("--folds and --split-column are two ways to split: use one of them");
        }
        if (repeats != 1 && splitColumn != null) {
            throw mistake("--split-column is one split: leave --repeats out");
        }
        return Protocols.of(spec, folds, repeats);
    }

    /// @param seed where no other is given
    /// @throws ParameterException if the share is out of range
    SplitPlan split(long seed) {
        double share = test == null ? Recipes.TEST_SHARE : test;
        if (!(share > 0 && share < 1)) {
            throw mistake("--test must be above 0 and below 1, not " + share);
        }
        return new SplitPlan(share, splitSeed == null ? seed : splitSeed, splitColumn);
    }

    private ParameterException mistake(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}

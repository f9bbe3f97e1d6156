package org.smotescope.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Leak;
import org.smotescope.experiment.Sweep;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What is shown beside a plain evaluation: what leaks do, and what the amount does.
final class TrialOptions {
    private static final int FEWEST = 4;
    private static final int MOST = 50;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--leak",
            split = ",",
            paramLabel = "LEAK",
            description =
                    "Measure wrongly on purpose as well, to show what it does: resample (before the"
                            + " split), scale (before the split), threshold (tuned on the test"
                            + " rows), duplicates (of each row). Several with commas.")
    private List<String> leaks = List.of();

    @Option(
            names = "--sweep",
            arity = "0..1",
            fallbackValue = "" + Sweep.STEPS,
            paramLabel = "STEPS",
            description =
                    "Instead, measure the sampler at amounts from the rows as they are to equal"
                            + " classes and beyond (default: 8 of them).")
    private @Nullable Integer steps;

    @Option(
            names = {"-o", "--output"},
            hidden = true)
    private @Nullable String output;

    /// The leaks that are wanted; none for an honest evaluation.
    Set<Leak> leaks() {
        Set<Leak> wanted = EnumSet.noneOf(Leak.class);
        for (String id : leaks) {
            wanted.add(Leak.byId(id).orElseThrow(() -> unknown(id)));
        }
        return wanted;
    }

    /// The amounts of the sweep; 0 for none.
    int steps() {
        return steps == null ? 0 : steps;
    }

    /// @throws ParameterException if options do not go together
    void check() {
        if (output != null) {
            throw mistake(
                    leaks.isEmpty()
                            ? "evaluate writes no file: use resample or run to export rows"
                            : "what is measured wrong on purpose is not exported: leave -o or"
                                    + " --leak out");
        }
        if (steps != null && !leaks.isEmpty()) {
            throw mistake("--sweep and --leak are two evaluations: use one of them");
        }
        if (steps != null && (steps < FEWEST || steps > MOST)) {
            throw mistake("--sweep must be from " + FEWEST + " to " + MOST + ", not " + steps);
        }
        leaks();
    }

    private ParameterException unknown(String id) {
        String known = Stream.of(Leak.values()).map(Leak::id).collect(Collectors.joining(", "));
        return mistake("--leak must be of " + known + ", not " + id);
    }

    private ParameterException mistake(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}

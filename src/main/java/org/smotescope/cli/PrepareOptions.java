package org.smotescope.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.data.PrepareRules.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How rows are prepared for samplers and models.
final class PrepareOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--missing",
            paramLabel = "RULE",
            description =
                    "Empty cells: median (words: the most frequent), category (numbers: the"
                            + " median; words: empty is a word of its own), drop or refuse"
                            + " (default: median).")
    private Missing missing = Missing.MEDIAN;

    @Option(
            names = "--scale",
            paramLabel = "RULE",
            description =
                    "How columns are scaled before distances are measured: none, standard (each"
                            + " column counts alike) or minmax (default: none for resample;"
                            + " standard for evaluate, as in the window).")
    private @Nullable Scale scale;

    @Option(
            names = "--words",
            paramLabel = "RULE",
            description =
                    "Columns of words: refuse those that the sampler cannot use, leave-out where it"
                            + " can do without, or keep (default: refuse; leave-out for compare,"
                            + " where some can use them and some cannot).")
    private @Nullable String words;

    /// @param usual how distances are scaled where the user does not say
    PrepareRules rules(Scale usual) {
        return rules(usual, Words.REFUSE);
    }

    /// @param usual how distances are scaled where the user does not say
    /// @param usualWords what becomes of words likewise
    PrepareRules rules(Scale usual, Words usualWords) {
        String said = words;
        if (said == null) {
            return new PrepareRules(missing, scale == null ? usual : scale, usualWords);
        }
        Words rule =
                switch (said.toLowerCase(Locale.ROOT)) {
                    case "refuse" -> Words.REFUSE;
                    case "leave-out" -> Words.LEAVE_OUT;
                    case "keep" -> Words.KEEP;
                    default ->
                            throw mistake("--words must be refuse, leave-out or keep, not " + said);
                };
        return new PrepareRules(missing, scale == null ? usual : scale, rule);
    }

    private ParameterException mistake(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}

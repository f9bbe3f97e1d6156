package org.smotescope.cli;

import java.io.PrintWriter;
import org.smotescope.data.DataProblem;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Reference;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.WordsPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tells about one sampler.
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        description = "One sampler's settings, reference and when to use it.",
        footer = {"", "Example: smotescope describe borderline-1"})
final class DescribeCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "The sampler's id: see the command samplers.")
    private String id = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private Descriptor sampler() {
        try {
            return Samplers.byId(id);
        } catch (DataProblem unknown) {
            throw new ParameterException(spec.commandLine(), unknown.line(), unknown);
        }
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Descriptor sampler = sampler();
        if (json) {
            out.println(Json.text(Json.of(sampler).put("words", WordsPage.of(sampler))));
            return;
        }
        out.println(sampler.name() + " (" + sampler.id() + ")");
        out.println(sampler.summary());
        out.println("Columns: " + SamplerWords.columns(sampler.columns()) + ".");
        out.println("Parity mode: " + SamplerWords.parity(sampler) + ".");
        out.println();
        for (Setting setting : sampler.settings()) {
            out.println(
                    "  --set "
                            + setting.name()
                            + "="
                            + setting.defaultText()
                            + "   "
                            + setting.help()
                            + " Allowed: "
                            + setting.allowed()
                            + ".");
        }
        if (sampler.settings().isEmpty()) {
            out.println("  It has no settings.");
        }
        out.println();
        out.println(WordsPage.of(sampler).strip());
        Reference reference = sampler.reference();
        if (reference != null) {
            out.println();
            out.println(
                    "Reference: %s (%d). %s.%s"
                            .formatted(
                                    reference.authors(),
                                    reference.year(),
                                    reference.title(),
                                    reference.doi().isEmpty() ? "" : " doi:" + reference.doi()));
        }
    }
}

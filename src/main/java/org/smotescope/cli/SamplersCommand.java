package org.smotescope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintWriter;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists every sampler.
@Command(
        name = "samplers",
        mixinStandardHelpOptions = true,
        description = "List the samplers.",
        footer = {"", "Example: smotescope samplers --json"})
final class SamplersCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ArrayNode list = Json.array();
            Samplers.ALL.forEach(sampler -> list.add(Json.of(sampler)));
            out.println(Json.text(list));
            return;
        }
        TextTable table =
                new TextTable("id", "name", "columns", "parity", "settings", "what it does");
        for (Descriptor sampler : Samplers.ALL) {
            table.row(
                    sampler.id(),
                    sampler.name(),
                    SamplerWords.columns(sampler.columns()),
                    SamplerWords.isParity(sampler) ? "yes" : "no",
                    settings(sampler),
                    sampler.summary());
        }
        table.print(out);
    }

    private static String settings(Descriptor sampler) {
        return String.join(
                ", ", sampler.settings().stream().map(SamplersCommand::settingText).toList());
    }

    private static String settingText(Setting setting) {
        return setting.name() + " (" + setting.defaultText() + ")";
    }
}

package org.smotescope.cli;

import org.smotescope.data.Monitor;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.WholeFile;
import org.smotescope.experiment.diagnostics.Diagnosis;
import org.smotescope.neighbours.ExactSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Tells whether the new rows that a sampler makes of the whole file are any good.
@Command(
        name = "diagnose",
        mixinStandardHelpOptions = true,
        description =
                "Resample the whole file as resample does, write nothing, and tell whether the new"
                        + " rows are any good: which lie nearer to another class, between clusters"
                        + " or on noise, which rows are over-used, duplicates, drift.",
        footer = {
            "",
            "Example: smotescope diagnose data.csv --target class --sampler smote --set k=5"
        })
final class DiagnoseCommand implements Runnable {
    private static final double SAMPLED = 0.5;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private InputOptions input = new InputOptions();
    @Mixin private ResampleOptions options = new ResampleOptions();

    @Option(names = "--json", description = "Report as JSON, with the rows of each figure.")
    private boolean json;

    @Override
    public void run() {
        PrepareRules rules = options.rules(PrepareRules.Scale.NONE);
        ResamplePlan plan = options.plan();
        Table table = input.read();
        Recipe recipe =
                Recipes.initial(table)
                        .withData(input.plan(table))
                        .withPrepare(rules)
                        .withResample(plan);
        ProgressLine.during(
                        spec.commandLine(), "Diagnosing", monitor -> judged(table, recipe, monitor))
                .print(spec.commandLine(), json);
    }

    private static DiagnosisOutput judged(Table table, Recipe recipe, Monitor monitor) {
        WholeFile whole = WholeFile.resample(table, recipe, monitor.part(0.0, SAMPLED));
        return new DiagnosisOutput(
                whole,
                Diagnosis.of(
                        whole.resampling(),
                        new ExactSearch(Runtime.getRuntime().availableProcessors()),
                        monitor.part(SAMPLED, 1.0)));
    }
}

package org.smotescope.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.Evaluator;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.RecipeData;
import org.smotescope.experiment.ResampledExport;
import org.smotescope.experiment.SavedRecipe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Carries out a saved recipe.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Carry out a saved recipe: evaluate it on its test rows, or with -o resample the"
                        + " whole file.",
        footer = {"", "Example: smotescope run recipe.json -o more.csv"})
final class RunCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private OutputOptions output = new OutputOptions();

    @Parameters(
            paramLabel = "RECIPE.json",
            description = "The recipe, or OUT-run.json of a result.")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "IN.csv",
            description = "The file to use (default: the recipe's, beside it).")
    private @Nullable Path data;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.csv",
            description = "Resample the whole file and write it here.")
    private @Nullable Path target;

    @Override
    public void run() {
        Path removed = output.removed(target);
        SavedRecipe saved = RecipeFile.read(file);
        Recipe recipe = saved.recipe();
        Path input =
                data == null ? file.toAbsolutePath().resolveSibling(recipe.data().file()) : data;
        if (target != null && saved.part() == ResampledExport.Part.TRAINING) {
            throw new DataProblem(
                    file.getFileName()
                            + " records the training rows only; -o resamples whole files",
                    Mend.advice("leave -o out to measure it"),
                    Mend.advice("save its recipe by itself to resample the whole file"));
        }
        long start = System.nanoTime();
        HeapGrowth.fitTo(input);
        Table table = RecipeData.read(saved, input);
        double read = (System.nanoTime() - start) * 1e-9;
        if (target != null) {
            ResampleCommand.report(
                    spec,
                    output,
                    table,
                    recipe,
                    new ResampleCommand.Written(input, target, removed, start, read));
            return;
        }
        EvaluationReport report =
                ProgressLine.during(
                        spec.commandLine(),
                        "Evaluating",
                        monitor ->
                                Evaluator.evaluate(table, recipe, new Protocol.HoldOut(), monitor));
        EvaluationOutput.print(spec.commandLine(), report, output.isJson());
    }
}

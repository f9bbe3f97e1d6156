package org.smotescope.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.RecipeData;
import org.smotescope.experiment.SavedRecipe;
import org.smotescope.experiment.python.Notebook;
import org.smotescope.experiment.python.Python;
import org.smotescope.experiment.python.PythonProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a saved recipe as a program.
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = {
            "Write a saved recipe as a Python script, as a notebook or as a command of this program.",
            "Scripts need pandas, scikit-learn and imbalanced-learn, and stand beside the file."
        },
        footer = {"", "Example: smotescope code recipe.json --folds 5 -o recipe.py"})
final class CodeCommand implements Runnable {
    /// What is written.
    enum As {
        PYTHON,
        NOTEBOOK,
        COMMAND
    }

    /// What it does.
    enum Purpose {
        EVALUATE,
        RESAMPLE
    }

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "RECIPE.json",
            description = "The recipe, or OUT-run.json of a result.")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "WHAT",
            description = "python, notebook or command (default: python).")
    private As as = As.PYTHON;

    @Option(
            names = "--for",
            paramLabel = "WHAT",
            description =
                    "evaluate: before and after, on test rows; resample: the whole file, without a"
                            + " split (default: evaluate).")
    private Purpose purpose = Purpose.EVALUATE;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Stratified folds instead of the recipe's split.")
    private @Nullable Integer folds;

    @Option(
            names = "--repeats",
            paramLabel = "N",
            description = "How often, each time with another seed (default: once).")
    private int repeats = 1;

    @Option(
            names = "--data",
            paramLabel = "IN.csv",
            description = "The file to use (default: the recipe's, beside it).")
    private @Nullable Path data;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it here (default: standard output).")
    private @Nullable Path output;

    @Override
    public void run() {
        Protocol protocol = Protocols.of(spec, folds, repeats);
        SavedRecipe saved = RecipeFile.read(file);
        Recipe recipe = saved.recipe();
        Path input =
                data == null ? file.toAbsolutePath().resolveSibling(recipe.data().file()) : data;
        HeapGrowth.fitTo(input);
        Table table = RecipeData.read(saved, input);
        String text =
                switch (as) {
                    case PYTHON -> program(table, recipe, protocol).script();
                    case NOTEBOOK -> Notebook.of(program(table, recipe, protocol));
                    case COMMAND -> command(input, table, saved, protocol);
                };
        if (output == null) {
            spec.commandLine().getOut().print(text);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(output, input, out -> out.write(bytes));
        }
    }

    private PythonProgram program(Table table, Recipe recipe, Protocol protocol) {
        return switch (purpose) {
            case EVALUATE -> Python.measuring(table, recipe, protocol);
            case RESAMPLE -> Python.resampling(table, recipe);
        };
    }

    private String command(Path input, Table table, SavedRecipe saved, Protocol protocol) {
        CommandText text = new CommandText(input.toString(), table, saved.read(), saved.recipe());
        return switch (purpose) {
                    case EVALUATE -> text.evaluate(protocol);
                    case RESAMPLE -> text.resample();
                }
                + "\n";
    }
}

package org.smotescope.ui.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smotescope.cli.RecipeFile;
import org.smotescope.data.DataProblem;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.RecipeData;
import org.smotescope.experiment.SavedRecipe;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What a command is about: data, a saved recipe, or a recipe for other data.
final class DataOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "IN.csv",
            description =
                    "A file, or the name of a sample; or a saved recipe, RECIPE.json, for the file"
                            + " beside it.")
    private @Nullable String input;

    @Option(
            names = "--recipe",
            paramLabel = "FILE.json",
            description =
                    "A saved recipe to begin with, or OUT-run.json of a result (default: SMOTE and"
                            + " logistic regression).")
    private @Nullable Path recipe;

    /// What is there to begin with.
    ///
    /// @param source the data
    /// @param saved the recipe, or null for the one that the window opens a file with
    record Given(CsvSource source, @Nullable SavedRecipe saved) {
        /// How the data is read.
        ReadOptions options() {
            return saved == null ? ReadOptions.guess() : saved.options();
        }

        /// The recipe to begin with.
        ///
        /// @param opened the one that the window opened the data with
        /// @throws DataProblem if the data is not what the recipe was made for
        Recipe begun(Recipe opened) {
            if (saved == null) {
                return opened;
            }
            Recipe kept = saved.recipe();
            RecipeData.check(kept.data(), opened.data().file(), opened.data().sha256(), "IN.csv");
            return kept;
        }
    }

    /// Reads the recipe, if there is one, and finds the data.
    ///
    /// @param usual the sample where nothing is named, or null where something must be
    /// @throws ParameterException if nothing is named, or two recipes are
    /// @throws DataProblem if there is no such file, or it holds no recipe
    Given given(@Nullable String usual) {
        String named = input;
        Path file = recipe;
        if (named != null && named.toLowerCase(Locale.ROOT).endsWith(".json")) {
            if (file != null) {
                throw mistake("--recipe goes with data, not with another recipe: " + named);
            }
            file = Path.of(named);
            named = null;
        }
        if (file != null) {
            SavedRecipe saved = RecipeFile.read(file);
            return new Given(named == null ? beside(file, saved) : Inputs.source(named), saved);
        }
        String name = named == null ? usual : named;
        if (name == null) {
            throw mistake("Missing required parameter: 'IN.csv'");
        }
        return new Given(Inputs.source(name), null);
    }

    /// The file beside a recipe, or the sample of its name.
    private static CsvSource beside(Path recipe, SavedRecipe saved) {
        String name = saved.recipe().data().file();
        Path file = recipe.toAbsolutePath().resolveSibling(name);
        return Files.exists(file) ? CsvSource.ofFile(file) : Inputs.source(name);
    }

    private ParameterException mistake(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}

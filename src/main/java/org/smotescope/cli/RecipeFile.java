package org.smotescope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.experiment.SavedRecipe;

/// Saved recipes, and records of runs.
public final class RecipeFile {
    private RecipeFile() {}

    /// @throws DataProblem if the file cannot be read or holds no recipe
    public static SavedRecipe read(Path file) {
        try {
            return SavedRecipe.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            DataProblem problem =
                    new DataProblem("there is no file " + file, Mend.advice("check the path"));
            problem.initCause(e);
            throw problem;
        } catch (IOException e) {
            throw Failures.of(file + " could not be read", e);
        }
    }
}

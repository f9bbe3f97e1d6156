package org.smotescope.experiment;

import java.nio.file.Path;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Table;

/// The file that a recipe was made for.
public final class RecipeData {
    private RecipeData() {}

    /// Reads a recipe's file and makes sure that it is the same.
    ///
    /// @throws DataProblem if it cannot be read, or is not the file that the recipe was made for
    public static Table read(SavedRecipe saved, Path file) {
        Table table = CsvReader.read(CsvSource.ofFile(file), saved.options(), Monitor.NONE);
        check(saved.recipe().data(), table.name(), table.sha256(), "--data");
        return table;
    }

    /// Makes sure that a file is the one that a recipe was made for.
    ///
    /// @param expected what the recipe says of it
    /// @param name of the file that was read
    /// @param sha256 of the file that was read
    /// @param how the user names another file
    /// @throws DataProblem if it is another one
    public static void check(DataPlan expected, String name, String sha256, String how) {
        String hash = expected.sha256();
        if (!hash.isEmpty() && !hash.equals(sha256)) {
            throw new DataProblem(
                    name
                            + " is not the file that the recipe was made for (SHA-256 "
                            + sha256.substring(0, 12)
                            + "\u2026, expected "
                            + hash.substring(0, Math.min(12, hash.length()))
                            + "\u2026)",
                    Mend.advice("name the right file with " + how),
                    Mend.advice("take sha256 out of the recipe"));
        }
    }
}

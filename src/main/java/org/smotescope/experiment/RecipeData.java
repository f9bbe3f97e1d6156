package org.smotescope.experiment;

import java.nio.file.Path;
import java.util.Map;
import org.smotescope.data.ColumnType;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;

/// The file that a recipe was made for.
public final class RecipeData {
    private RecipeData() {}

    /// Reads a recipe's file and makes sure that it is the same.
    ///
    /// @throws DataProblem if it cannot be read, or is not the file that the recipe was made for
    public static Table read(SavedRecipe saved, Path file) {
        Recipe recipe = saved.recipe();
        ReadOptions options = saved.read();
        for (Map.Entry<String, DataPlan.ColumnPlan> column : recipe.data().columns().entrySet()) {
            ColumnType type = column.getValue().type();
            if (type != null) {
                options = options.withType(column.getKey(), type);
            }
        }
        Table table = CsvReader.read(CsvSource.ofFile(file), options, Monitor.NONE);
        String expected = recipe.data().sha256();
        if (!expected.isEmpty() && !expected.equals(table.sha256())) {
            throw new DataProblem(
                    file.getFileName()
                            + " is not the file that the recipe was made for (SHA-256 "
                            + table.sha256().substring(0, 12)
                            + "…, expected "
                            + expected.substring(0, Math.min(12, expected.length()))
                            + "…)",
                    Mend.advice("name the right file with --data"),
                    Mend.advice("take sha256 out of the recipe"));
        }
        return table;
    }
}

package org.smotescope.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.smotescope.data.ColumnType;
import org.smotescope.data.DataProblem;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.experiment.ResampledExport.Part;

/// What a saved file says of a run: a recipe, a session of the window, or the record that was
/// written beside a result.
///
/// @param recipe what was done
/// @param read how its file was read; guessed where only a recipe was saved
/// @param part which rows were resampled; the whole file where only a recipe was saved
public record SavedRecipe(Recipe recipe, ReadOptions read, Part part) {
    private static final String[] SESSION_KEYS = {
        "format", "saved-as", "data", "read", "recipe", "view"
    };

    /// A recipe and nothing more.
    public static SavedRecipe of(Recipe recipe) {
        return new SavedRecipe(recipe, ReadOptions.guess(), Part.WHOLE_FILE);
    }

    /// @param text the JSON text
    /// @throws DataProblem if the text is neither: the path of the key, the value, what is allowed
    public static SavedRecipe of(String text) {
        JsonNode root = JsonText.parse(text, "the recipe");
        if (root.has("view") && root.has(RunRecord.RECIPE)) {
            return ofSession(JsonKeys.root(root, "the session", SESSION_KEYS));
        }
        if (!root.has(RunRecord.PROGRAM) || !root.has(RunRecord.RECIPE)) {
            return of(RecipeJson.read(text));
        }
        JsonKeys keys = JsonKeys.root(root, "the record", RunRecord.KEYS);
        keys.requireFormat(RunRecord.FORMAT);
        return new SavedRecipe(
                RecipeJson.read(keys, RunRecord.RECIPE),
                ReadOptionsJson.read(keys, RunRecord.READ),
                keys.word(RunRecord.PART, Part.class, Part.WHOLE_FILE));
    }

    /// Which rows, and how one looks at them, is the window's business.
    private static SavedRecipe ofSession(JsonKeys keys) {
        return new SavedRecipe(
                RecipeJson.read(keys, RunRecord.RECIPE),
                ReadOptionsJson.read(keys, RunRecord.READ),
                Part.WHOLE_FILE);
    }

    /// How the file is read, with the types of columns that the recipe names.
    public ReadOptions options() {
        ReadOptions options = read;
        for (Map.Entry<String, DataPlan.ColumnPlan> column : recipe.data().columns().entrySet()) {
            ColumnType type = column.getValue().type();
            if (type != null) {
                options = options.withType(column.getKey(), type);
            }
        }
        return options;
    }
}

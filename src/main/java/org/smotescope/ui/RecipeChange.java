package org.smotescope.ui;

import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Samplers;

/// The first thing in which two recipes differ, in words.
///
/// @param from what is shown, or an empty text: "k = 5"
/// @param to what is wanted, or an empty text: "k = 7"
/// @param brief both, as it stands after Undo and Redo: "k 5 to 7"
public record RecipeChange(String from, String to, String brief) {
    /// Nothing differs.
    static final RecipeChange NOTHING = new RecipeChange("", "", "");

    public static RecipeChange between(Recipe from, Recipe to) {
        return RecipeDifference.first(from, to);
    }

    /// How the shown run differs from the recipe, or null where it is a run of the recipe.
    public static @Nullable RecipeChange of(@Nullable Run shown, @Nullable Recipe recipe) {
        return shown == null || recipe == null || shown.recipe().equals(recipe)
                ? null
                : between(shown.recipe(), recipe);
    }

    /// "From k = 5. Computing k = 7…".
    public String computing() {
        return from.isEmpty()
                ? "From the recipe before. Computing…"
                : "From " + from + ". Computing " + to + "…";
    }

    /// "Still from k = 5.".
    public String still() {
        if (from.equals(Samplers.byId("none").name())) {
            return "Shown without resampling.";
        }
        return from.isEmpty() ? "Still from the recipe before." : "Still from " + from + ".";
    }
}

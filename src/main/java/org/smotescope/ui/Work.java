package org.smotescope.ui;

import java.util.EnumSet;
import java.util.Set;
import org.smotescope.experiment.Recipe;

/// What undo and redo walk through.
///
/// @param compared who is compared
record Work(Recipe recipe, ComparePlan compared) {
    /// The parts that a change can touch.
    enum Part {
        DATA,
        SPLIT,
        PREPARE,
        RESAMPLE,
        MODEL,
        DECIDE,
        /// The settings of a sampler that is compared.
        COMPARED_SETTINGS,
        /// Who is compared, and on which splits.
        LINEUP
    }

    /// In what two differ.
    static Set<Part> parts(Work a, Work b) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        mark(parts, Part.DATA, a.recipe.data(), b.recipe.data());
        mark(parts, Part.SPLIT, a.recipe.split(), b.recipe.split());
        mark(parts, Part.PREPARE, a.recipe.prepare(), b.recipe.prepare());
        mark(parts, Part.RESAMPLE, a.recipe.resample(), b.recipe.resample());
        mark(parts, Part.MODEL, a.recipe.model(), b.recipe.model());
        mark(parts, Part.DECIDE, a.recipe.decide(), b.recipe.decide());
        Part part =
                ComparePlanDifference.isOfSettings(a.compared, b.compared)
                        ? Part.COMPARED_SETTINGS
                        : Part.LINEUP;
        mark(parts, part, a.compared, b.compared);
        return parts;
    }

    /// The first thing in which two differ: "k 5 to 7"; an empty text where nothing does.
    static String change(Work from, Work to) {
        return from.recipe.equals(to.recipe)
                ? ComparePlanDifference.brief(from.compared, to.compared)
                : RecipeChange.between(from.recipe, to.recipe).brief();
    }

    private static void mark(Set<Part> parts, Part part, Object a, Object b) {
        if (!a.equals(b)) {
            parts.add(part);
        }
    }
}

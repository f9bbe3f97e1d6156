package org.smotescope.ui;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Role;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.form.NumberText;

/// The first thing in which two recipes differ, in words.
///
/// @param from what is shown, or an empty text
/// @param to what is wanted, or an empty text
public record RecipeChange(String from, String to) {
    private static final String NONE = "none";

    public static RecipeChange between(Recipe from, Recipe to) {
        ResamplePlan before = from.resample();
        ResamplePlan after = to.resample();
        if (!before.sampler().equals(after.sampler())) {
            return new RecipeChange(name(before), name(after));
        }
        Map<String, String> old = values(before);
        for (Map.Entry<String, String> setting : values(after).entrySet()) {
            String was = old.get(setting.getKey());
            if (!setting.getValue().equals(was)) {
                String name = setting.getKey() + " = ";
                return new RecipeChange(name + was, name + setting.getValue());
            }
        }
        if (!before.strategy().equals(after.strategy())) {
            return new RecipeChange(amount(before.strategy()), amount(after.strategy()));
        }
        if (before.seed() != after.seed()) {
            return new RecipeChange("seed " + before.seed(), "seed " + after.seed());
        }
        return columns(from.data().columns(), to.data().columns());
    }

    private static String amount(SamplingStrategy strategy) {
        return switch (strategy) {
            case SamplingStrategy.Word word ->
                    "amount "
                            + (word == SamplingStrategy.Word.AUTO
                                    ? NumberText.RATIO.write(1)
                                    : word.text());
            case SamplingStrategy.Ratio(double ratio) -> "amount " + NumberText.RATIO.write(ratio);
            case SamplingStrategy.PerClass(var rows) ->
                    rows.entrySet().stream()
                            .map(each -> each.getKey() + " " + Figures.count(each.getValue()))
                            .collect(Collectors.joining(", "));
            case SamplingStrategy.ClassList(var labels) -> String.join(", ", labels);
        };
    }

    /// The first column that has another role or type.
    private static RecipeChange columns(Map<String, ColumnPlan> from, Map<String, ColumnPlan> to) {
        Set<String> names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        ColumnPlan guessed = new ColumnPlan(null, null);
        for (String name : names) {
            ColumnPlan was = from.getOrDefault(name, guessed);
            ColumnPlan is = to.getOrDefault(name, guessed);
            if (isSeen(was) != isSeen(is)) {
                return new RecipeChange(use(name, was), use(name, is));
            }
        }
        return new RecipeChange("", "");
    }

    private static boolean isSeen(ColumnPlan plan) {
        return plan.role() == null || plan.role() == Role.FEATURE;
    }

    private static String use(String column, ColumnPlan plan) {
        return column + (isSeen(plan) ? " used" : " left out");
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
        if (from.equals(name(NONE))) {
            return "Shown without resampling.";
        }
        return from.isEmpty() ? "Still from the recipe before." : "Still from " + from + ".";
    }

    private static Map<String, String> values(ResamplePlan plan) {
        Map<String, String> values = new TreeMap<>();
        Samplers.byId(plan.sampler())
                .settings()
                .forEach(setting -> values.put(setting.name(), setting.defaultText()));
        values.putAll(plan.settings());
        return values;
    }

    private static String name(ResamplePlan plan) {
        return name(plan.sampler());
    }

    private static String name(String sampler) {
        return Samplers.byId(sampler).name();
    }
}

package org.smotescope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.Role;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.Fixtures;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.sampling.SamplingStrategy;

/// Every control of the live picture is named while its move is computed.
class RecipeChangeTest {
    private final Recipe recipe = Recipes.initial(Fixtures.table(Fixtures.clouds(60, 20, 1)));

    private String computing(UnaryOperator<ResamplePlan> change) {
        return words(recipe.withResample(change.apply(recipe.resample())));
    }

    private String words(Recipe changed) {
        return RecipeChange.between(recipe, changed).computing();
    }

    @Test
    void settings() {
        assertThat(computing(plan -> plan.withSetting("k", "7")))
                .isEqualTo("From k = 5. Computing k = 7…");
        Recipe borderline = recipe.withResample(recipe.resample().withSampler("borderline-1"));
        Recipe moved = borderline.withResample(borderline.resample().withSetting("m", "12"));
        assertThat(RecipeChange.between(borderline, moved).computing())
                .isEqualTo("From m = 10. Computing m = 12…");
    }

    @Test
    void amounts() {
        assertThat(computing(plan -> plan.withStrategy(new SamplingStrategy.Ratio(0.5))))
                .isEqualTo("From amount 1 : 1. Computing amount 1 : 2…");
        assertThat(
                        computing(
                                plan ->
                                        plan.withStrategy(
                                                new SamplingStrategy.PerClass(
                                                        Map.of("rare", 1200)))))
                .isEqualTo("From amount 1 : 1. Computing rare 1,200…");
    }

    @Test
    void seeds() {
        assertThat(computing(plan -> plan.withSeed(7)))
                .isEqualTo("From seed 42. Computing seed 7…");
    }

    @Test
    void columns() {
        Recipe without =
                recipe.withData(recipe.data().withColumn("x", new ColumnPlan(Role.IGNORE, null)));
        assertThat(words(without)).isEqualTo("From x used. Computing x left out…");
        assertThat(RecipeChange.between(without, recipe).still())
                .isEqualTo("Still from x left out.");
    }

    @Test
    void anythingElse() {
        Recipe other = recipe.withPrepare(recipe.prepare().withScale(PrepareRules.Scale.MINMAX));
        assertThat(words(other)).isEqualTo("From the recipe before. Computing…");
    }
}

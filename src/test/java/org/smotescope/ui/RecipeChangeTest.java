package org.smotescope.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.Role;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.Fixtures;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.learning.ClassWeights;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Mode;
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
    void preparation() {
        Recipe other = recipe.withPrepare(recipe.prepare().withScale(PrepareRules.Scale.MINMAX));
        assertThat(words(other)).isEqualTo("From scaling standard. Computing scaling min-max…");
    }

    @Test
    void undoIsNamedByThePartAndItsTwoValues() {
        assertThat(brief(plan -> plan.withSetting("k", "7"))).isEqualTo("k 5 to 7");
        assertThat(brief(plan -> plan.withSampler("adasyn"))).isEqualTo("sampler SMOTE to ADASYN");
        assertThat(brief(plan -> plan.withStrategy(new SamplingStrategy.Ratio(0.5))))
                .isEqualTo("amount 1 : 1 to 1 : 2");
        assertThat(RecipeChange.between(recipe, recipe.withThreshold(0.25)).brief())
                .isEqualTo("threshold 0.50 to 0.25");
        assertThat(RecipeChange.between(recipe, recipe.withThreshold(0.500001)).brief())
                .isEqualTo("threshold 0.5 to 0.500001");
        assertThat(RecipeChange.between(recipe, recipe).brief()).isEmpty();
    }

    private String brief(UnaryOperator<ResamplePlan> change) {
        Recipe changed = recipe.withResample(change.apply(recipe.resample()));
        return RecipeChange.between(recipe, changed).brief();
    }

    /// Walks through the components of the records: a new one without a value here fails.
    @Test
    void everyPartOfARecipeHasWordsOfItsOwn() throws ReflectiveOperationException {
        Set<String> told = new HashSet<>();
        for (RecordComponent step : Recipe.class.getRecordComponents()) {
            Object before = step.getAccessor().invoke(recipe);
            for (RecordComponent part : step.getType().getRecordComponents()) {
                String name = step.getName() + "." + part.getName();
                assertThat(OTHER).containsKey(name);
                Recipe changed =
                        (Recipe)
                                with(
                                        recipe,
                                        step.getName(),
                                        with(
                                                before,
                                                part.getName(),
                                                requireNonNull(OTHER.get(name))));

                RecipeChange there = RecipeChange.between(recipe, changed);
                RecipeChange back = RecipeChange.between(changed, recipe);

                assertThat(there.brief()).as(name).isNotEmpty();
                assertThat(there.from()).as(name).isNotEmpty().isNotEqualTo(there.to());
                assertThat(back.from()).as(name).isEqualTo(there.to());
                assertThat(back.to()).as(name).isEqualTo(there.from());
                assertThat(told.add(there.brief())).as(name + ": " + there.brief()).isTrue();
            }
        }
        assertThat(told).hasSameSizeAs(OTHER.keySet());
    }

    /// Another value for each part of a recipe.
    private static final Map<String, Object> OTHER =
            Map.ofEntries(
                    Map.entry("data.file", "other.csv"),
                    Map.entry("data.sha256", "0123456789abcdef"),
                    Map.entry("data.target", "x"),
                    Map.entry("data.positive", "common"),
                    Map.entry("data.columns", Map.of("y", new ColumnPlan(Role.ID, null))),
                    Map.entry("split.test", 0.25),
                    Map.entry("split.seed", 7L),
                    Map.entry("split.column", "fold"),
                    Map.entry("prepare.missing", PrepareRules.Missing.DROP),
                    Map.entry("prepare.scale", PrepareRules.Scale.NONE),
                    Map.entry("prepare.words", PrepareRules.Words.KEEP),
                    Map.entry("resample.sampler", "enn"),
                    Map.entry("resample.mode", Mode.PARITY),
                    Map.entry("resample.settings", Map.of("k", "9")),
                    Map.entry("resample.strategy", SamplingStrategy.Word.ALL),
                    Map.entry("resample.seed", 7L),
                    Map.entry(
                            "resample.then",
                            List.of(
                                    new ResamplePlan.Next(
                                            "enn", Map.of(), SamplingStrategy.Word.AUTO))),
                    Map.entry("model.classifier", "forest"),
                    Map.entry("model.settings", Map.of("C", "2")),
                    Map.entry(
                            "model.weights",
                            new ClassWeights.Own(new TreeMap<>(Map.of("rare", 2.0)))),
                    Map.entry("decide.rule", new ThresholdRule.BestF1()),
                    Map.entry("decide.calibrate", CalibrationMethod.PLATT));

    /// A record with another value of one component.
    private static Object with(Object made, String name, Object value)
            throws ReflectiveOperationException {
        RecordComponent[] components = made.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] =
                    components[i].getName().equals(name)
                            ? value
                            : components[i].getAccessor().invoke(made);
        }
        return made.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}

package org.smotescope.experiment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.Setting;

/// A recipe in sentences, in the order in which it is carried out.
final class RecipeSentences {
    private RecipeSentences() {}

    static List<String> of(Run run) {
        Recipe recipe = run.recipe();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Split: "
                        + String.format(Locale.ROOT, "%.0f", 100 * recipe.split().test())
                        + " % of the rows were put away as test rows before anything else (seed "
                        + recipe.split().seed()
                        + ").");
        sentences.add(
                "Prepared on the training rows: empty cells "
                        + word(recipe.prepare().missing())
                        + ", scale "
                        + word(recipe.prepare().scale())
                        + ".");
        ResamplePlan plan = recipe.resample();
        sentences.add(
                "Resampled, training rows only: "
                        + step(plan.sampler(), plan.settings())
                        + ", amount "
                        + plan.strategy().text()
                        + ", "
                        + word(plan.mode())
                        + " mode, seed "
                        + plan.seed()
                        + ".");
        plan.then()
                .forEach(
                        next ->
                                sentences.add(
                                        "Then: " + step(next.sampler(), next.settings()) + "."));
        sentences.add(
                "Model: "
                        + recipe.model().classifier()
                        + settings(recipe.model().settings())
                        + ", once on the training rows as they are and once on the resampled ones.");
        sentences.add(
                "Threshold: "
                        + recipe.decide().rule().text()
                        + "; scores calibrated: "
                        + recipe.decide().calibrate().id()
                        + ".");
        return sentences;
    }

    private static String step(String id, Map<String, String> given) {
        Map<String, String> values = new TreeMap<>();
        String name = id;
        for (var sampler : Samplers.ALL) {
            if (sampler.id().equals(id)) {
                name = sampler.name();
                for (Setting setting : sampler.settings()) {
                    values.put(setting.name(), setting.defaultText());
                }
            }
        }
        values.putAll(given);
        return name + settings(values);
    }

    private static String settings(Map<String, String> values) {
        StringBuilder words = new StringBuilder();
        new TreeMap<>(values)
                .forEach((key, value) -> words.append(", ").append(key).append(' ').append(value));
        return words.toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package org.smotescope.experiment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.experiment.StepWords;

/// A recipe in sentences, in the order in which it is carried out.
final class RecipeSentences {
    private RecipeSentences() {}

    static List<String> of(Run run) {
        Recipe recipe = run.recipe();
        List<String> sentences = new ArrayList<>();
        sentences.add(split(recipe.split()));
        sentences.add(
                "Prepared on the training rows: empty cells "
                        + word(recipe.prepare().missing())
                        + ", scale "
                        + word(recipe.prepare().scale())
                        + ".");
        sentences.addAll(resampled(recipe.resample()));
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
        run.thresholds().notes().forEach(note -> sentences.add(note.words()));
        return sentences;
    }

    private static String split(SplitPlan split) {
        if (split.column() != null) {
            return "Split: the column "
                    + split.column()
                    + " says which rows are training rows and which are test rows, which were put"
                    + " away before anything else.";
        }
        return "Split: "
                + String.format(Locale.ROOT, "%.0f", 100 * split.test())
                + " % of the rows were put away as test rows before anything else (seed "
                + split.seed()
                + ").";
    }

    private static List<String> resampled(ResamplePlan plan) {
        if (plan.isNothing()) {
            return List.of("Not resampled: the training rows stay as they are.");
        }
        List<String> steps = StepWords.of(plan, StepWords.Detail.FULL);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Resampled, training rows only: "
                        + steps.getFirst()
                        + ", "
                        + word(plan.mode())
                        + " mode, seed "
                        + plan.seed()
                        + ".");
        steps.stream().skip(1).forEach(step -> sentences.add("Then: " + step + "."));
        return sentences;
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

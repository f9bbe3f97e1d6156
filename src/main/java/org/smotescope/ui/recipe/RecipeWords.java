package org.smotescope.ui.recipe;

import java.util.stream.Collectors;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.data.Schema;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Setting;
import org.smotescope.ui.RuleWords;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.form.NumberText;

/// The one-line summaries of the steps.
final class RecipeWords {
    private RecipeWords() {}

    static String target(Schema schema, String positive) {
        String target = schema.target();
        if (target == null) {
            return "choose a column";
        }
        return positive.isEmpty() ? target : target + " = " + positive;
    }

    static String split(SplitPlan plan) {
        if (plan.column() != null) {
            return "by " + plan.column();
        }
        long test = Math.round(plan.test() * 100);
        return (100 - test) + " / " + test + " · seed " + plan.seed();
    }

    static String prepare(PrepareRules rules) {
        return brief(rules.missing()) + " · " + brief(rules.scale());
    }

    private static String brief(Missing missing) {
        return switch (missing) {
            case MEDIAN -> "median";
            case CATEGORY -> "category";
            case DROP -> "full rows";
            case REFUSE -> "no empty cells";
        };
    }

    private static String brief(Scale scale) {
        return switch (scale) {
            case STANDARD -> "standard";
            case MINMAX -> "min-max";
            case NONE -> "not scaled";
        };
    }

    static String resample(ResamplePlan plan) {
        Descriptor sampler =
                Samplers.ALL.stream()
                        .filter(each -> each.id().equals(plan.sampler()))
                        .findFirst()
                        .orElse(null);
        if (sampler == null) {
            return plan.sampler();
        }
        StringBuilder words = new StringBuilder(sampler.name());
        for (Setting setting : sampler.settings()) {
            if (setting.name().equals("k")) {
                words.append(" · k ")
                        .append(plan.settings().getOrDefault("k", setting.defaultText()));
            }
        }
        if (sampler.family() != Family.NONE && sampler.family() != Family.CLEANING) {
            words.append(" · ").append(amount(plan.strategy()));
        }
        return words.toString();
    }

    static String amount(SamplingStrategy strategy) {
        return switch (strategy) {
            case SamplingStrategy.Word word ->
                    word == SamplingStrategy.Word.AUTO ? "1 : 1" : word.text();
            case SamplingStrategy.Ratio(double ratio) -> NumberText.RATIO.write(ratio);
            case SamplingStrategy.PerClass(var rows) ->
                    rows.values().stream()
                            .map(rowCount -> Figures.count(rowCount))
                            .collect(Collectors.joining(" / "));
            case SamplingStrategy.ClassList(var labels) -> String.join(", ", labels);
        };
    }

    static String model(ModelPlan plan) {
        Hyperparameter first = plan.descriptor().settings().getFirst();
        return plan.classifier()
                + " · "
                + first.name()
                + " "
                + plan.settings().getOrDefault(first.name(), first.defaultText());
    }

    static String decide(DecidePlan plan) {
        String words = RuleWords.brief(plan.rule());
        return plan.calibrate() == CalibrationMethod.NONE
                ? words
                : words + " · " + plan.calibrate().id();
    }
}

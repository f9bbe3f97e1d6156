package org.smotescope.ui.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.SavedRecipe;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Resampler;
import org.smotescope.sampling.SamplingStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What is changed in the recipe that it begins with.
final class RecipeOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--target", paramLabel = "T", description = "The column with the class.")
    private @Nullable String target;

    @Option(names = "--positive", paramLabel = "LABEL", description = "The positive class.")
    private @Nullable String positive;

    @Option(names = "--sampler", paramLabel = "ID", description = "See the command samplers.")
    private @Nullable String sampler;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A setting of the sampler.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--strategy", paramLabel = "WHAT", description = "auto, 0.5, A=100,B=200, …")
    private @Nullable String strategy;

    @Option(names = "--mode", paramLabel = "MODE", description = "strict or parity.")
    private @Nullable Mode mode;

    @Option(names = "--seed", paramLabel = "N", description = "Draws the new rows.")
    private @Nullable Long seed;

    @Option(names = "--threshold", paramLabel = "T", description = "From 0 to 1.")
    private @Nullable Double threshold;

    @Option(names = "--classifier", paramLabel = "ID", description = "See the command classifiers.")
    private @Nullable String classifier;

    @Option(
            names = "--model-set",
            paramLabel = "NAME=VALUE",
            description = "A setting of the classifier. May be repeated.")
    private Map<String, String> modelSettings = new LinkedHashMap<>();

    @Option(
            names = "--decide",
            paramLabel = "RULE",
            description =
                    "The rule for it: best-f1, youden, recall=0.8, precision=0.5 or cost=10:1."
                            + " With --threshold as well, the line is moved away from the rule.")
    private @Nullable String decide;

    @Option(
            names = "--calibrate",
            paramLabel = "HOW",
            description = "none, prior, platt or isotonic.")
    private @Nullable CalibrationMethod calibrate;

    /// Refuses what is wrong whatever the file, before it is read.
    ///
    /// @param saved what it begins with, or null for what the window begins with
    void check(@Nullable SavedRecipe saved) {
        ResamplePlan begun = saved == null ? Recipes.RESAMPLE : saved.recipe().resample();
        ModelPlan first =
                saved == null
                        ? new ModelPlan(ModelPlan.LOGISTIC, Map.of())
                        : saved.recipe().model();
        try {
            ResamplePlan plan = resample(begun);
            Resampler.check(plan.steps(), plan.mode());
            model(first).toLearn(0);
            ThresholdRule.parse(decide == null ? "0.5" : decide);
            ThresholdRule.parse(threshold == null ? "0.5" : threshold.toString());
        } catch (DataProblem problem) {
            throw new ParameterException(spec.commandLine(), problem.line(), problem);
        }
    }

    Recipe changed(Recipe recipe) {
        Recipe changed =
                recipe.withResample(resample(recipe.resample())).withModel(model(recipe.model()));
        if (target != null) {
            changed = changed.withTarget(target);
        }
        if (positive != null) {
            changed = changed.withData(changed.data().withPositive(positive));
        }
        if (calibrate != null) {
            changed = changed.withDecide(changed.decide().withCalibration(calibrate));
        }
        return changed.withDecide(changed.decide().withRule(rule(changed.decide().rule())));
    }

    /// Where the line is moved by hand, or null where the recipe says it all.
    @Nullable Double moved() {
        return decide == null ? null : threshold;
    }

    private ThresholdRule rule(ThresholdRule given) {
        if (decide != null) {
            return ThresholdRule.parse(decide);
        }
        return threshold == null ? given : new ThresholdRule.Fixed(threshold);
    }

    private ModelPlan model(ModelPlan plan) {
        ModelPlan changed = classifier == null ? plan : plan.withClassifier(classifier);
        for (Map.Entry<String, String> setting : modelSettings.entrySet()) {
            changed = changed.withSetting(setting.getKey(), setting.getValue());
        }
        return changed;
    }

    private ResamplePlan resample(ResamplePlan plan) {
        ResamplePlan changed = sampler == null ? plan : plan.withSampler(sampler);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            changed = changed.withSetting(setting.getKey(), setting.getValue());
        }
        if (strategy != null) {
            changed = changed.withStrategy(SamplingStrategy.parse(strategy));
        }
        if (mode != null) {
            changed = changed.withMode(mode);
        }
        return seed == null ? changed : changed.withSeed(seed);
    }
}

package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.learning.ClassifierDescriptor;

/// Who is compared: every sampler with every model, beside what needs no resampling.
///
/// @param samplers how the training rows are resampled; one that resamples nothing is the training
///   rows as they are
/// @param models which models learn; not empty
public record Lineup(List<ResamplePlan> samplers, List<ModelPlan> models) {
    public Lineup {
        samplers = List.copyOf(samplers);
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("there must be a model");
        }
    }

    /// The contenders, model by model: the yardstick first, then class weights, where the model
    /// takes them, then the samplers. The yardstick is a tuned threshold, or with more than two
    /// classes no resampling.
    ///
    /// @param recipe which all of them share but for the sampler and the model
    /// @param classes how many there are
    /// @throws org.smotescope.data.DataProblem if there is no such classifier
    public List<Contender> contenders(Recipe recipe, int classes) {
        ResamplePlan nothing = asTheyAre(recipe);
        List<Contender> all = new ArrayList<>();
        for (ModelPlan model : models) {
            all.add(plain(yardstick(classes), nothing, model));
            if (model.descriptor().weights() == ClassifierDescriptor.Weights.TAKEN) {
                all.add(plain(Variant.CLASS_WEIGHTS, nothing, model));
            }
            for (ResamplePlan plan : samplers) {
                if (!plan.isNothing()) {
                    all.add(new Contender(named(text(plan), model), Variant.SAMPLER, plan, model));
                } else if (yardstick(classes) != Variant.NONE) {
                    all.add(plain(Variant.NONE, nothing, model));
                }
            }
        }
        return numbered(all);
    }

    /// What the others are measured against.
    public static Variant yardstick(int classes) {
        return classes == 2 ? Variant.TUNED_THRESHOLD : Variant.NONE;
    }

    /// The rows as they are, with columns of words where one of the samplers works with them: else
    /// the others would know less.
    private ResamplePlan asTheyAre(Recipe recipe) {
        return samplers.stream()
                .filter(plan -> Runner.rulesFor(plan, recipe.prepare()).words() == Words.KEEP)
                .findFirst()
                .orElse(recipe.resample());
    }

    private Contender plain(Variant variant, ResamplePlan plan, ModelPlan model) {
        return new Contender(named(variant.label(""), model), variant, plan, model);
    }

    private String named(String what, ModelPlan model) {
        return models.size() == 1 ? what : what + " / " + text(model);
    }

    /// As it is written in a list: "smote:k=3:strategy=0.5". What has its default is left out.
    public static String text(ResamplePlan plan) {
        Map<String, String> settings = new TreeMap<>(plan.settings());
        if (!plan.strategy().text().equals("auto")) {
            settings.put("strategy", plan.strategy().text());
        }
        return plan.title() + text(settings);
    }

    /// Likewise: "knn:k=3".
    public static String text(ModelPlan model) {
        return model.classifier() + text(new TreeMap<>(model.settings()));
    }

    private static String text(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(each -> ":" + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining());
    }

    /// No two have the same name.
    private static List<Contender> numbered(List<Contender> all) {
        Map<String, Integer> seen = new HashMap<>();
        return all.stream()
                .map(
                        each -> {
                            int number = seen.merge(each.name(), 1, Integer::sum);
                            return number == 1
                                    ? each
                                    : each.withName(each.name() + " (" + number + ")");
                        })
                .toList();
    }
}

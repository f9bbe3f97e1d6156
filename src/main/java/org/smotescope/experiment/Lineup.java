package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.sampling.Descriptor.Columns;

/// Who is compared: every sampler with every model, beside what needs no resampling.
///
/// @param samplers how the training rows are resampled; one that resamples nothing is the training
///   rows as they are
/// @param models which models learn; not empty
public record Lineup(List<ResamplePlan> samplers, List<ModelPlan> models) {
    private static final String FEWER = "numbers only";

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
    /// Where the recipe or one of the samplers works with columns of words, so do all that can.
    /// Those that cannot have a yardstick of their own, which does without as they do: else the
    /// columns would be taken for the resampling.
    ///
    /// @param recipe which all of them share but for the sampler and the model
    /// @param classes how many there are
    /// @throws org.smotescope.data.DataProblem if there is no such classifier
    public List<Contender> contenders(Recipe recipe, int classes) {
        boolean keeps =
                recipe.prepare().words() == Words.KEEP
                        || samplers.stream()
                                .anyMatch(plan -> rules(plan, recipe).words() == Words.KEEP);
        List<PrepareRules> ways =
                samplers.stream()
                        .map(plan -> rules(plan, recipe, keeps))
                        .distinct()
                        .sorted(Comparator.comparing(way -> way.words() != Words.KEEP))
                        .toList();
        if (ways.isEmpty()) {
            ways = List.of(rules(recipe.resample(), recipe));
        }
        List<Contender> all = new ArrayList<>();
        for (ModelPlan model : models) {
            for (PrepareRules way : ways) {
                String columns = ways.size() > 1 && way.words() != Words.KEEP ? FEWER : "";
                Group group = new Group(recipe.resample().nothing(), way, model, columns);
                all.add(plain(yardstick(classes), group));
                if (model.descriptor().weights() == ClassifierDescriptor.Weights.TAKEN) {
                    all.add(plain(Variant.CLASS_WEIGHTS, group));
                }
            }
            for (ResamplePlan plan : samplers) {
                PrepareRules way = rules(plan, recipe, keeps);
                Group group = new Group(recipe.resample().nothing(), way, model, "");
                if (!plan.isNothing()) {
                    String name = named(text(plan), model);
                    all.add(new Contender(name, Variant.SAMPLER, plan, way, model, ""));
                } else if (yardstick(classes) != Variant.NONE) {
                    all.add(plain(Variant.NONE, group));
                }
            }
        }
        return numbered(all);
    }

    /// What contenders share that can be compared with each other.
    private record Group(
            ResamplePlan nothing, PrepareRules rules, ModelPlan model, String columns) {}

    private static PrepareRules rules(ResamplePlan plan, Recipe recipe) {
        return Runner.rulesFor(plan, recipe.prepare());
    }

    private static PrepareRules rules(ResamplePlan plan, Recipe recipe, boolean keeps) {
        boolean takesAny =
                plan.steps().stream().allMatch(step -> step.descriptor().columns() == Columns.ANY);
        boolean takesNumbers =
                plan.steps().stream()
                        .anyMatch(step -> step.descriptor().columns() == Columns.NUMBERS);
        PrepareRules own = rules(plan, recipe);
        if (takesNumbers && recipe.prepare().words() == Words.KEEP) {
            return own.withWords(Words.LEAVE_OUT);
        }
        return keeps && takesAny ? own.withWords(Words.KEEP) : own;
    }

    /// What the others are measured against.
    public static Variant yardstick(int classes) {
        return classes == 2 ? Variant.TUNED_THRESHOLD : Variant.NONE;
    }

    private Contender plain(Variant variant, Group group) {
        String what = variant.label("");
        return new Contender(
                named(
                        group.columns.isEmpty() ? what : what + " (" + group.columns + ")",
                        group.model),
                variant,
                group.nothing,
                group.rules,
                group.model,
                group.columns);
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

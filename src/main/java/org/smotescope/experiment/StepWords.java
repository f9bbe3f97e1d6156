package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Setting;

/// The steps of a plan in words: "SMOTE, k 5, amount 0.5".
public final class StepWords {
    private static final String NEIGHBOURS = "k";

    private StepWords() {}

    /// How much is said of a step.
    public enum Detail {
        /// k, the settings that were given, and the amount where it is not the usual one.
        BRIEF,
        /// Every setting and the amount.
        FULL
    }

    /// One phrase for each sampler of the plan, in order.
    public static List<String> of(ResamplePlan plan, Detail detail) {
        List<String> steps = new ArrayList<>();
        steps.add(step(plan.sampler(), plan.settings(), plan.strategy(), detail));
        plan.then()
                .forEach(
                        next ->
                                steps.add(
                                        step(
                                                next.sampler(),
                                                next.settings(),
                                                next.strategy(),
                                                detail)));
        return List.copyOf(steps);
    }

    private static String step(
            String id, Map<String, String> given, SamplingStrategy strategy, Detail detail) {
        Optional<Descriptor> sampler =
                Samplers.ALL.stream().filter(each -> each.id().equals(id)).findFirst();
        if (sampler.map(Descriptor::family).orElse(Family.NONE) == Family.NONE) {
            return "no resampling";
        }
        Map<String, String> shown = new TreeMap<>(given);
        for (Setting setting : sampler.map(Descriptor::settings).orElse(List.of())) {
            if (detail == Detail.FULL || setting.name().equals(NEIGHBOURS)) {
                shown.putIfAbsent(setting.name(), setting.defaultText());
            }
        }
        StringBuilder words = new StringBuilder(sampler.map(Descriptor::name).orElse(id));
        shown.forEach((name, value) -> words.append(", ").append(name).append(' ').append(value));
        if (detail == Detail.FULL || strategy != SamplingStrategy.Word.AUTO) {
            words.append(", amount ").append(strategy.text());
        }
        return words.toString();
    }
}

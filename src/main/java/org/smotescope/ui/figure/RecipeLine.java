package org.smotescope.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Setting;
import org.smotescope.ui.form.Figures;

/// What a picture was made of and how, in one line: data, method, seed, rows, version.
public final class RecipeLine {
    private static final String NEIGHBOURS = "k";

    private RecipeLine() {}

    /// "pump-failures.csv · SMOTE, k 5 · seed 42 · 1,120 training rows · smotescope 0.1.0"
    public static String of(Run run) {
        ResamplePlan plan = run.recipe().resample();
        List<String> parts = new ArrayList<>();
        parts.add(run.table().name());
        parts.add(method(plan));
        if (plan.mode() == Mode.PARITY) {
            parts.add("parity mode");
        }
        parts.add("seed " + plan.seed());
        parts.add(Figures.count(run.prepared().train().size(), "training row"));
        parts.add("smotescope " + version());
        return String.join(" \u00b7 ", parts);
    }

    private static String method(ResamplePlan plan) {
        StringBuilder words = new StringBuilder(step(plan.sampler(), plan.settings()));
        if (plan.strategy() != SamplingStrategy.Word.AUTO) {
            words.append(", amount ").append(plan.strategy().text());
        }
        plan.then()
                .forEach(
                        next ->
                                words.append(", then ")
                                        .append(step(next.sampler(), next.settings())));
        return words.toString();
    }

    /// The name, k, and every setting that was set.
    private static String step(String id, Map<String, String> given) {
        Optional<Descriptor> sampler =
                Samplers.ALL.stream().filter(each -> each.id().equals(id)).findFirst();
        StringBuilder words = new StringBuilder(sampler.map(Descriptor::name).orElse(id));
        if (sampler.map(Descriptor::family).orElse(Family.NONE) == Family.NONE) {
            return "no resampling";
        }
        Map<String, String> shown = new TreeMap<>(given);
        for (Setting setting : sampler.map(Descriptor::settings).orElse(List.of())) {
            if (setting.name().equals(NEIGHBOURS)) {
                shown.putIfAbsent(NEIGHBOURS, setting.defaultText());
            }
        }
        shown.forEach((name, value) -> words.append(", ").append(name).append(' ').append(value));
        return words.toString();
    }

    /// The program's own version.
    public static String version() {
        return Optional.ofNullable(RecipeLine.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}

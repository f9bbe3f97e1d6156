package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Lineup;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Setting;
import org.smotescope.ui.form.NumberText;

/// What those that are compared are called on screen.
final class VariantWords {
    private VariantWords() {}

    /// "None + threshold", "SMOTE · k 3"; with the model where several are compared.
    static String title(Contender contender, int models) {
        String what =
                switch (contender.variant()) {
                    case NONE -> "None";
                    case TUNED_THRESHOLD -> "None + threshold";
                    case CLASS_WEIGHTS -> "Class weights";
                    case SAMPLER -> brief(contender.plan());
                };
        if (!contender.columns().isEmpty()) {
            what += " · " + contender.columns();
        }
        return models == 1 ? what : what + " / " + Lineup.text(contender.model());
    }

    /// Its name and what differs from its defaults: "SMOTE · k 3".
    static String brief(ResamplePlan plan) {
        List<String> parts = new ArrayList<>(List.of(plan.name()));
        for (Setting setting : Samplers.byId(plan.sampler()).settings()) {
            String value = plan.settings().get(setting.name());
            if (value != null && !value.equals(setting.defaultText())) {
                parts.add(shortName(setting) + "\u00a0" + value);
            }
        }
        if (plan.strategy() != SamplingStrategy.Word.AUTO) {
            parts.add(amount(plan.strategy()));
        }
        return String.join(" · ", parts);
    }

    /// Its name and its numbers: "Borderline-SMOTE 1 · k 5, m 10".
    static String full(ResamplePlan plan) {
        Map<String, String> given = plan.settings();
        List<String> values = new ArrayList<>();
        for (Setting setting : Samplers.byId(plan.sampler()).settings()) {
            String value = given.getOrDefault(setting.name(), setting.defaultText());
            if (setting instanceof Setting.Int || !value.equals(setting.defaultText())) {
                values.add(shortName(setting) + "\u00a0" + value);
            }
        }
        if (plan.strategy() != SamplingStrategy.Word.AUTO) {
            values.add(amount(plan.strategy()));
        }
        return values.isEmpty() ? plan.name() : plan.name() + " · " + String.join(", ", values);
    }

    /// "k" of "smote.k".
    private static String shortName(Setting setting) {
        return setting.name().substring(setting.name().lastIndexOf('.') + 1);
    }

    /// "1 : 2"
    static String amount(SamplingStrategy strategy) {
        if (strategy == SamplingStrategy.Word.AUTO) {
            return NumberText.RATIO.write(1);
        }
        return strategy instanceof SamplingStrategy.Ratio(double ratio)
                ? NumberText.RATIO.write(ratio)
                : strategy.text();
    }
}

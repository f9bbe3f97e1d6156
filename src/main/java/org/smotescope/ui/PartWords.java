package org.smotescope.ui;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ColumnType;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.Role;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.form.NumberText;

/// The value of each part of a recipe as it stands within a sentence.
final class PartWords {
    private static final int HASH_SHOWN = 8;

    private PartWords() {}

    static String amount(SamplingStrategy strategy) {
        return switch (strategy) {
            case SamplingStrategy.Word word ->
                    word == SamplingStrategy.Word.AUTO ? NumberText.RATIO.write(1) : word.text();
            case SamplingStrategy.Ratio(double ratio) -> NumberText.RATIO.write(ratio);
            case SamplingStrategy.PerClass(var rows) ->
                    rows.entrySet().stream()
                            .map(each -> each.getKey() + " " + Figures.count(each.getValue()))
                            .collect(Collectors.joining(", "));
            case SamplingStrategy.ClassList(var labels) -> String.join(", ", labels);
        };
    }

    /// "amount 1 : 1", "rare 1,200".
    static String named(SamplingStrategy strategy) {
        boolean namesClasses =
                strategy instanceof SamplingStrategy.PerClass
                        || strategy instanceof SamplingStrategy.ClassList;
        return namesClasses ? amount(strategy) : "amount " + amount(strategy);
    }

    /// What follows the first sampler: "ENN k 3".
    static String steps(List<ResamplePlan.Next> steps) {
        return steps.isEmpty()
                ? "nothing"
                : steps.stream().map(PartWords::step).collect(Collectors.joining(", then "));
    }

    private static String step(ResamplePlan.Next step) {
        StringBuilder words = new StringBuilder(Samplers.byId(step.sampler()).name());
        new TreeMap<>(step.settings())
                .forEach((name, value) -> words.append(' ').append(name).append(' ').append(value));
        if (step.strategy() != SamplingStrategy.Word.AUTO) {
            words.append(' ').append(amount(step.strategy()));
        }
        return words.toString();
    }

    static boolean isSeen(ColumnPlan plan) {
        return plan.role() == null || plan.role() == Role.FEATURE;
    }

    static String use(ColumnPlan plan) {
        return isSeen(plan) ? "used" : "left out";
    }

    static String role(@Nullable Role role) {
        return role == null ? "guessed" : word(role);
    }

    static String type(@Nullable ColumnType type) {
        if (type == null) {
            return "guessed";
        }
        return switch (type) {
            case NUMBER -> "numbers";
            case CATEGORY -> "categories";
            case TEXT -> "words";
        };
    }

    static String guessed(@Nullable String column) {
        return column == null ? "guessed" : column;
    }

    static String rarest(@Nullable String label) {
        return label == null ? "the rarest" : label;
    }

    /// The beginning of the hash of a file.
    static String contents(String sha256) {
        return sha256.isEmpty()
                ? "not recorded"
                : sha256.substring(0, Math.min(HASH_SHOWN, sha256.length())) + "…";
    }

    static String drawn(@Nullable String column) {
        return column == null ? "drawn" : "by " + column;
    }

    static String percent(double share) {
        return NumberText.shortest().write(rounded(100 * share)) + " %";
    }

    private static double rounded(double percent) {
        return Math.rint(percent * 1e6) / 1e6;
    }

    static String missing(Missing missing) {
        return switch (missing) {
            case MEDIAN -> "filled with the median";
            case CATEGORY -> "a category of their own";
            case DROP -> "left out with their rows";
            case REFUSE -> "refused";
        };
    }

    static String scale(Scale scale) {
        return switch (scale) {
            case STANDARD -> "standard";
            case MINMAX -> "min-max";
            case NONE -> "none";
        };
    }

    static String words(Words words) {
        return switch (words) {
            case LEAVE_OUT -> "left out";
            case KEEP -> "kept";
            case REFUSE -> "refused";
        };
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.smotescope.ui;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.smotescope.data.PrepareRules;
import org.smotescope.experiment.DataPlan;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Setting;

/// Looks two recipes through, part by part, for the first thing in which they differ.
final class RecipeDifference {
    private RecipeDifference() {}

    static RecipeChange first(Recipe a, Recipe b) {
        return Stream.<Supplier<Optional<RecipeChange>>>of(
                        () -> resample(a.resample(), b.resample()),
                        () -> data(a.data(), b.data()),
                        () -> split(a.split(), b.split()),
                        () -> prepare(a.prepare(), b.prepare()),
                        () -> model(a.model(), b.model()),
                        () -> decide(a.decide(), b.decide()))
                .flatMap(part -> part.get().stream())
                .findFirst()
                .orElse(RecipeChange.NOTHING);
    }

    static RecipeChange between(ResamplePlan a, ResamplePlan b) {
        return resample(a, b).orElse(RecipeChange.NOTHING);
    }

    private static Optional<RecipeChange> resample(ResamplePlan a, ResamplePlan b) {
        if (!a.sampler().equals(b.sampler())) {
            String was = Samplers.byId(a.sampler()).name();
            String is = Samplers.byId(b.sampler()).name();
            return Optional.of(new RecipeChange(was, is, "sampler " + was + " to " + is));
        }
        return settings("", values(a), values(b))
                .or(() -> amount(a, b))
                .or(() -> part("seed", a.seed(), b.seed(), String::valueOf))
                .or(() -> part("mode", a.mode(), b.mode(), PartWords::word))
                .or(() -> part("then", a.then(), b.then(), PartWords::steps));
    }

    /// Rows per class need no more words than the names of the classes.
    private static Optional<RecipeChange> amount(ResamplePlan a, ResamplePlan b) {
        String was = PartWords.amount(a.strategy());
        String is = PartWords.amount(b.strategy());
        if (was.equals(is)) {
            return part("amount", a.strategy(), b.strategy(), SamplingStrategy::text);
        }
        return Optional.of(
                new RecipeChange(
                        PartWords.named(a.strategy()),
                        PartWords.named(b.strategy()),
                        "amount " + was + " to " + is));
    }

    private static Optional<RecipeChange> data(DataPlan a, DataPlan b) {
        return text("class column", PartWords.guessed(a.target()), PartWords.guessed(b.target()))
                .or(() -> positive(a, b))
                .or(() -> columns(a.columns(), b.columns()))
                .or(() -> part("file", a.file(), b.file(), name -> name))
                .or(() -> part("file", a.sha256(), b.sha256(), PartWords::contents));
    }

    private static Optional<RecipeChange> positive(DataPlan a, DataPlan b) {
        return text(
                "class of interest",
                PartWords.rarest(a.positive()),
                PartWords.rarest(b.positive()));
    }

    /// The first column that has another role or type.
    private static Optional<RecipeChange> columns(
            Map<String, ColumnPlan> from, Map<String, ColumnPlan> to) {
        Set<String> names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        ColumnPlan guessed = new ColumnPlan(null, null);
        for (String name : names) {
            ColumnPlan was = from.getOrDefault(name, guessed);
            ColumnPlan is = to.getOrDefault(name, guessed);
            if (PartWords.isSeen(was) != PartWords.isSeen(is)) {
                return part(name, was, is, PartWords::use);
            }
            Optional<RecipeChange> other =
                    text(name + " as", PartWords.role(was.role()), PartWords.role(is.role()))
                            .or(() -> type(name, was, is));
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    private static Optional<RecipeChange> type(String name, ColumnPlan was, ColumnPlan is) {
        return text(name + " as", PartWords.type(was.type()), PartWords.type(is.type()));
    }

    private static Optional<RecipeChange> split(SplitPlan a, SplitPlan b) {
        return text("test rows", PartWords.drawn(a.column()), PartWords.drawn(b.column()))
                .or(() -> part("test rows", a.test(), b.test(), PartWords::percent))
                .or(() -> part("split seed", a.seed(), b.seed(), String::valueOf));
    }

    private static Optional<RecipeChange> prepare(PrepareRules a, PrepareRules b) {
        return part("empty cells", a.missing(), b.missing(), PartWords::missing)
                .or(() -> part("scaling", a.scale(), b.scale(), PartWords::scale))
                .or(() -> part("columns of words", a.words(), b.words(), PartWords::words));
    }

    private static Optional<RecipeChange> model(ModelPlan a, ModelPlan b) {
        if (!a.classifier().equals(b.classifier())) {
            return part("model", a, b, plan -> plan.descriptor().name());
        }
        return settings("model ", values(a), values(b))
                .or(() -> part("class weights", a.weights(), b.weights(), each -> each.text()));
    }

    private static Optional<RecipeChange> decide(DecidePlan a, DecidePlan b) {
        return rule(a.rule(), b.rule())
                .or(() -> part("calibration", a.calibrate(), b.calibrate(), each -> each.id()));
    }

    private static Optional<RecipeChange> rule(ThresholdRule a, ThresholdRule b) {
        if (a instanceof ThresholdRule.Fixed(double was)
                && b instanceof ThresholdRule.Fixed(double is)) {
            boolean isTold = !RuleWords.threshold(was).equals(RuleWords.threshold(is));
            return part(
                    "threshold",
                    was,
                    is,
                    each -> isTold ? RuleWords.threshold(each) : Double.toString(each));
        }
        return part("decision by", a, b, RuleWords::brief);
    }

    private static <T> Optional<RecipeChange> part(
            String name, T was, T is, Function<T, String> words) {
        return was.equals(is) ? Optional.empty() : text(name, words.apply(was), words.apply(is));
    }

    private static Optional<RecipeChange> text(String name, String was, String is) {
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(
                        new RecipeChange(
                                name + " " + was, name + " " + is, name + " " + was + " to " + is));
    }

    /// "k = 5".
    private static Optional<RecipeChange> settings(
            String of, Map<String, String> from, Map<String, String> to) {
        Set<String> names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        for (String name : names) {
            String was = from.getOrDefault(name, "default");
            String is = to.getOrDefault(name, "default");
            if (!was.equals(is)) {
                String what = of + name;
                return Optional.of(
                        new RecipeChange(
                                what + " = " + was,
                                what + " = " + is,
                                what + " " + was + " to " + is));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> values(ResamplePlan plan) {
        Map<String, String> values = new TreeMap<>();
        for (Setting setting : Samplers.byId(plan.sampler()).settings()) {
            values.put(setting.name(), setting.defaultText());
        }
        values.putAll(plan.settings());
        return values;
    }

    private static Map<String, String> values(ModelPlan plan) {
        Map<String, String> values = new TreeMap<>();
        for (Hyperparameter setting : plan.descriptor().settings()) {
            values.put(setting.name(), setting.defaultText());
        }
        values.putAll(plan.settings());
        return values;
    }
}

package org.smotescope.ui.recipe;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Thresholds;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Note;
import org.smotescope.ui.RecipeValue;
import org.smotescope.ui.RuleWords;
import org.smotescope.ui.Workspace;

/// The values and words of the step Decide. Numbers of a rule that is left are kept for when it is
/// chosen again.
final class DecideViewModel {
    private final Workspace workspace;
    private final Map<RuleKind, ThresholdRule> last = new EnumMap<>(RuleKind.class);
    private final ObjectProperty<@Nullable RuleKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Double> threshold = new SimpleObjectProperty<>();
    private final RecipeValue<CalibrationMethod> calibration;
    private final RecipeValue<Double> recall;
    private final RecipeValue<Double> precision;
    private final RecipeValue<Double> miss;
    private final RecipeValue<Double> falseAlarm;
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper("");
    private boolean following;
    private boolean changing;

    /// Whether an even threshold was chosen here to be one's own.
    private boolean isOwn;

    DecideViewModel(Workspace workspace) {
        this.workspace = workspace;
        last.put(RuleKind.EVEN, new ThresholdRule.Fixed(DecidePlan.EVEN));
        last.put(RuleKind.BEST_F1, new ThresholdRule.BestF1());
        last.put(RuleKind.YOUDEN, new ThresholdRule.Youden());
        last.put(RuleKind.RECALL, new ThresholdRule.AtLeastRecall(0.8));
        last.put(RuleKind.PRECISION, new ThresholdRule.AtLeastPrecision(0.5));
        last.put(RuleKind.COST, new ThresholdRule.LowestCost(10, 1));
        workspace
                .recipe()
                .subscribe(
                        recipe -> {
                            isOwn = isOwn && changing;
                            follow();
                        });
        calibration =
                new RecipeValue<>(
                        workspace,
                        recipe -> recipe.decide().calibrate(),
                        (recipe, value) ->
                                recipe.withDecide(recipe.decide().withCalibration(value)));
        recall =
                number(
                        RuleKind.RECALL,
                        rule -> ((ThresholdRule.AtLeastRecall) rule).recall(),
                        (rule, value) -> new ThresholdRule.AtLeastRecall(value));
        precision =
                number(
                        RuleKind.PRECISION,
                        rule -> ((ThresholdRule.AtLeastPrecision) rule).precision(),
                        (rule, value) -> new ThresholdRule.AtLeastPrecision(value));
        miss =
                number(
                        RuleKind.COST,
                        rule -> cost(rule).miss(),
                        (rule, value) ->
                                new ThresholdRule.LowestCost(value, cost(rule).falseAlarm()));
        falseAlarm =
                number(
                        RuleKind.COST,
                        rule -> cost(rule).falseAlarm(),
                        (rule, value) -> new ThresholdRule.LowestCost(cost(rule).miss(), value));
        workspace.run().subscribe(run -> follow());
        kind.addListener((of, was, is) -> choose(is));
        threshold.addListener((of, was, is) -> move(is));
    }

    /// A number of a kind of rule; the recipe has it only while its rule is of that kind.
    private RecipeValue<Double> number(
            RuleKind of,
            Function<ThresholdRule, Double> read,
            BiFunction<ThresholdRule, Double, ThresholdRule> write) {
        return new RecipeValue<>(
                workspace,
                recipe -> read.apply(rule(recipe, of)),
                (recipe, value) ->
                        recipe.withDecide(
                                recipe.decide().withRule(write.apply(rule(recipe, of), value))));
    }

    private ThresholdRule rule(Recipe recipe, RuleKind of) {
        ThresholdRule present = recipe.decide().rule();
        return RuleKind.of(present) == of ? present : Objects.requireNonNull(last.get(of));
    }

    private static ThresholdRule.LowestCost cost(ThresholdRule rule) {
        return (ThresholdRule.LowestCost) rule;
    }

    /// By which kind of rule the threshold is found.
    ObjectProperty<@Nullable RuleKind> kind() {
        return kind;
    }

    /// Where the threshold is, by whichever rule; setting it makes it an own one.
    ObjectProperty<@Nullable Double> threshold() {
        return threshold;
    }

    RecipeValue<CalibrationMethod> calibration() {
        return calibration;
    }

    /// The smallest share of the wanted rows to find.
    RecipeValue<Double> recall() {
        return recall;
    }

    /// The smallest share of the rows called so that are of the wanted class.
    RecipeValue<Double> precision() {
        return precision;
    }

    RecipeValue<Double> miss() {
        return miss;
    }

    RecipeValue<Double> falseAlarm() {
        return falseAlarm;
    }

    /// How the threshold was found; empty where it was set by hand.
    ReadOnlyStringProperty found() {
        return found.getReadOnlyProperty();
    }

    /// What there is to know of the rule, such as that no threshold does what it asks for.
    ReadOnlyStringProperty notes() {
        return notes.getReadOnlyProperty();
    }

    /// Whether there is anything to calibrate.
    boolean resamples() {
        Recipe recipe = workspace.recipe().get();
        return recipe == null || !recipe.resample().isNothing();
    }

    private void choose(@Nullable RuleKind chosen) {
        Recipe recipe = workspace.recipe().get();
        if (following || chosen == null || recipe == null) {
            return;
        }
        ThresholdRule rule =
                chosen == RuleKind.OWN
                        ? new ThresholdRule.Fixed(shown(recipe))
                        : Objects.requireNonNull(last.get(chosen));
        change(chosen == RuleKind.OWN, plan -> plan.withRule(rule));
    }

    private void change(boolean own, UnaryOperator<DecidePlan> change) {
        isOwn = own;
        changing = true;
        workspace.change(recipe -> recipe.withDecide(change.apply(recipe.decide())));
        changing = false;
    }

    private void move(@Nullable Double to) {
        if (!following && to != null) {
            change(true, plan -> plan.withThreshold(Math.clamp(to, 0.0, 1.0)));
        }
    }

    /// Where the threshold is, as far as it is known.
    private double shown(Recipe recipe) {
        Run run = workspace.run().get();
        double now =
                run == null
                        ? recipe.decide().threshold()
                        : run.thresholds(recipe.decide().rule()).after();
        return Math.clamp(now, 0.0, 1.0);
    }

    private void follow() {
        Recipe recipe = workspace.recipe().get();
        if (recipe == null) {
            return;
        }
        ThresholdRule rule = recipe.decide().rule();
        last.put(RuleKind.of(rule), rule);
        following = true;
        boolean isOwnEven = isOwn && RuleKind.of(rule) == RuleKind.EVEN;
        kind.set(isOwnEven ? RuleKind.OWN : RuleKind.of(rule));
        threshold.set(shown(recipe));
        following = false;
        Run run = workspace.run().get();
        boolean isFound = run != null && rule.isTuned() && run.thresholds(rule).rule().equals(rule);
        found.set(isFound ? found(run.thresholds(rule)) : "");
        notes.set(isFound ? words(run.thresholds(rule).notes()) : "");
    }

    private String found(Thresholds at) {
        String how =
                "Found on folds of the training rows; on the test rows it comes out somewhat"
                        + " higher or lower.";
        return resamples()
                ? how + " Without resampling: " + RuleWords.threshold(at.before()) + "."
                : how;
    }

    private static String words(List<Note> some) {
        return some.stream().map(Note::words).collect(Collectors.joining(" "));
    }
}

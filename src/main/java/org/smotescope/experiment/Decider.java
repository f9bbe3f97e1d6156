package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.smotescope.data.Count;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.learning.calibration.Calibration;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Note;

/// Chooses how the two models of a run decide, on inner folds of the training rows as every trial
/// does. What the models of the folds say is kept: another rule or calibration learns no model
/// again. Thread safe.
public final class Decider {
    private static final Mend EVEN = new Mend("use the threshold 0.5", "decide.rule", "0.5");
    private static final Mend NOT_CALIBRATED =
            new Mend("leave the scores as they are", "decide.calibrate", "none");

    private final StageCache cache;
    private final Subject subject;
    private final Recipe recipe;
    private final NeighbourSearch neighbours;

    /// What is decided about.
    ///
    /// @param raw the training rows as they stand in the file
    /// @param prepared what became of them
    /// @param before the classes' rows that the model without resampling learned from
    /// @param after the classes' rows that the model of the recipe learned from
    @SuppressWarnings("ArrayRecordComponent") // Read only, by the prior correction.
    record Subject(Dataset raw, Prepared prepared, double[] before, double[] after) {}

    Decider(StageCache cache, Subject subject, Recipe recipe, NeighbourSearch neighbours) {
        this.cache = cache;
        this.subject = subject;
        this.recipe = recipe;
        this.neighbours = neighbours.once();
    }

    /// Where a rule puts the thresholds of both models; the scores of the recipe's model are
    /// calibrated as the recipe says. With more than two classes the most probable one is the
    /// answer, whatever the rule, and nothing is chosen.
    ///
    /// @throws StageProblem if a class has too few training rows for inner folds
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public Thresholds thresholds(ThresholdRule rule, Monitor monitor) {
        if (rule instanceof ThresholdRule.Fixed fixed) {
            return Thresholds.fixed(fixed);
        }
        DecidePlan plan = recipe.decide().withRule(rule);
        if (classes() != 2) {
            return new Thresholds(rule, DecidePlan.EVEN, DecidePlan.EVEN, plan.notes(classes()));
        }
        List<Note> notes = new ArrayList<>();
        Choice before = before(plan, monitor.part(0.0, 0.5));
        Choice after = after(plan, notes, monitor.part(0.5, 1.0));
        return new Thresholds(rule, before.threshold(), after.threshold(), notes);
    }

    /// What the probabilities of the recipe's model go through.
    ///
    /// @throws StageProblem if a class has too few training rows for inner folds
    Calibration calibration(Monitor monitor) {
        DecidePlan any = recipe.decide().withThreshold(DecidePlan.EVEN);
        return after(any, new ArrayList<>(), monitor).calibration();
    }

    private Choice before(DecidePlan plan, Monitor monitor) {
        return choice(Variant.TUNED_THRESHOLD, subject.before(), plan, new ArrayList<>(), monitor);
    }

    private Choice after(DecidePlan plan, List<Note> notes, Monitor monitor) {
        return choice(Variant.of(recipe.withDecide(plan)), subject.after(), plan, notes, monitor);
    }

    /// How long learning on inner folds took for a plan; 0 where it needs none.
    double seconds(DecidePlan asked) {
        DecidePlan plan = asked.forClasses(classes());
        Variant after = Variant.of(recipe.withDecide(plan));
        Set<Variant> learned = EnumSet.noneOf(Variant.class);
        if (plan.rule().isTuned()) {
            learned.addAll(List.of(Variant.TUNED_THRESHOLD, after));
        } else if (after.calibration(plan).needsRows()) {
            learned.add(after);
        }
        return learned.stream()
                .mapToDouble(variant -> cache.seconds(Stage.DECIDE, inputs(variant)))
                .sum();
    }

    private Choice choice(
            Variant variant, double[] trained, DecidePlan plan, List<Note> notes, Monitor monitor) {
        Calibration prior =
                variant.calibration(plan) == CalibrationMethod.PRIOR
                        ? Calibration.prior(trained, subject.before())
                        : Calibration.NONE;
        return StageProblem.at(
                Stage.DECIDE,
                () ->
                        Choice.of(
                                variant,
                                plan,
                                prior,
                                () -> judged(variant, plan, monitor),
                                notes,
                                monitor.part(1.0, 1.0)));
    }

    private int classes() {
        return subject.prepared().train().classes().labels().size();
    }

    private OutOfFold judged(Variant variant, DecidePlan plan, Monitor monitor) {
        if (InnerFolds.count(subject.raw()) < 2) {
            throw new DataProblem(
                    "one class has only "
                            + Count.of(InnerFolds.smallest(subject.raw()), "training row")
                            + ", too few for the inner folds on which "
                            + purpose(plan),
                    null,
                    mends(plan).toList());
        }
        return cache.get(Stage.DECIDE, inputs(variant), () -> learned(variant, plan, monitor))
                .value()
                .with(variant.calibration(plan));
    }

    private Judged learned(Variant variant, DecidePlan plan, Monitor monitor) {
        try {
            return InnerFolds.judge(
                    subject.raw(),
                    (learned, left, part) ->
                            new Learner(
                                            learned,
                                            subject.prepared().positive(),
                                            recipe,
                                            neighbours,
                                            part.part(0.0, 0.0))
                                    .judged(variant, recipe.resample(), left, part),
                    recipe.split().seed(),
                    monitor);
        } catch (StageProblem problem) {
            DataProblem known = problem.problem();
            List<Mend> mends = Stream.concat(known.mends().stream(), mends(plan)).toList();
            throw new StageProblem(
                    Stage.DECIDE, new DataProblem(known.what(), known.place(), mends));
        }
    }

    /// Everything that the models of the folds depend on.
    private List<Object> inputs(Variant variant) {
        Object rows = variant == Variant.SAMPLER ? recipe.resample() : Variant.NONE;
        SplitPlan split = recipe.split();
        return List.of(subject.prepared(), rows, recipe.model().toLearn(split.seed()), split);
    }

    private static String purpose(DecidePlan plan) {
        if (!plan.calibrate().needsRows()) {
            return "a threshold is chosen";
        }
        return plan.rule().isTuned()
                ? "a threshold is chosen and scores are calibrated"
                : "scores are calibrated";
    }

    private static Stream<Mend> mends(DecidePlan plan) {
        Map<Mend, Boolean> all =
                Map.of(EVEN, plan.rule().isTuned(), NOT_CALIBRATED, plan.calibrate().needsRows());
        return Stream.of(EVEN, NOT_CALIBRATED).filter(mend -> all.getOrDefault(mend, false));
    }
}

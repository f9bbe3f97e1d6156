package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Split;
import org.smotescope.data.io.Table;
import org.smotescope.neighbours.CachedSearch;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.sampling.Family;

/// Measures a recipe at many amounts of resampling, from the rows as they are to equal classes and
/// beyond, all on the same splits.
public final class Sweep {
    /// Amounts where no other number is asked for.
    public static final int STEPS = 8;

    private Sweep() {}

    /// What became of one amount in one split.
    private sealed interface Tried {}

    private record Measured(Trial.Outcome outcome) implements Tried {}

    private record Refused(StageProblem problem) implements Tried {}

    private record OfSplit(int train, int test, List<Tried> tried) {}

    /// Sweeps the amount of the recipe's first sampler.
    ///
    /// @param steps how many amounts, at least 4
    /// @throws StageProblem if the data or a setting stops it, or the sampler takes no amount
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static SweepReport run(
            Table table, Recipe recipe, Protocol protocol, int steps, Monitor monitor) {
        Family family = StageProblem.at(Stage.RESAMPLE, () -> Amounts.family(recipe.resample()));
        Dataset rows = Evaluator.rows(table, recipe);
        List<Double> ratios = Amounts.ratios(rows.classes().tally(), steps);
        List<Split> splits = Evaluator.splits(table, rows, recipe, protocol);
        List<OfSplit> done =
                Trials.each(
                        splits,
                        Evaluator.threads(),
                        monitor,
                        (split, part) -> tried(rows, split, recipe, family, ratios, part));
        OfSplit first = done.getFirst();
        double testShare = (double) first.test() / first.train();
        List<SweepReport.Point> points = new ArrayList<>();
        for (int i = 0; i < ratios.size(); i++) {
            int step = i;
            List<Tried> ofAll = done.stream().map(split -> split.tried().get(step)).toList();
            String name = Evaluator.name(i == 0 ? Variant.NONE : Variant.SAMPLER, recipe);
            points.add(point(ratios.get(i), name, ofAll, testShare));
        }
        return new SweepReport(
                protocol,
                Evaluator.subject(rows, recipe),
                rows.size(),
                first.train(),
                first.test(),
                points);
    }

    private static OfSplit tried(
            Dataset rows,
            Split split,
            Recipe recipe,
            Family family,
            List<Double> ratios,
            Monitor monitor) {
        // All amounts ask for the same neighbours.
        CachedSearch neighbours = new CachedSearch(new ExactSearch(Evaluator.threads()));
        Trial trial = Trial.of(rows, split, recipe, neighbours, monitor);
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < ratios.size(); i++) {
            Monitor part = monitor.part((double) i / ratios.size(), (i + 1.0) / ratios.size());
            tried.add(
                    i == 0
                            ? new Measured(asTheyAre(trial, recipe, part))
                            : at(trial, recipe, family, ratios.get(i), part));
        }
        return new OfSplit(trial.trainingRows(), trial.testRows(), tried);
    }

    /// The rows as they are, by the rule and the calibration of all other amounts: else the first
    /// step of the curve would show what these do.
    private static Trial.Outcome asTheyAre(Trial trial, Recipe recipe, Monitor monitor) {
        return trial.run(Variant.SAMPLER, recipe.resample().nothing(), monitor);
    }

    /// An amount that the sampler refuses is a gap in the curve, not the end of the sweep.
    private static Tried at(
            Trial trial, Recipe recipe, Family family, double ratio, Monitor monitor) {
        ResamplePlan plan =
                recipe.resample()
                        .withStrategy(Amounts.strategy(trial.trainingClasses(), family, ratio));
        try {
            return new Measured(trial.run(Variant.SAMPLER, plan, monitor));
        } catch (StageProblem problem) {
            return new Refused(problem);
        }
    }

    private static SweepReport.Point point(
            double ratio, String name, List<Tried> ofAll, double testShare) {
        List<Trial.Outcome> outcomes = new ArrayList<>();
        for (Tried tried : ofAll) {
            switch (tried) {
                case Measured(Trial.Outcome outcome) -> outcomes.add(outcome);
                case Refused(StageProblem problem) -> {
                    return new SweepReport.Point(ratio, null, problem.problem().line());
                }
            }
        }
        return new SweepReport.Point(ratio, Summary.of(name, outcomes, testShare), "");
    }
}

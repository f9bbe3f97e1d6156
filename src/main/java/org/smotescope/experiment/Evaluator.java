package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Schema;
import org.smotescope.data.Split;
import org.smotescope.data.StratifiedFolds;
import org.smotescope.data.StratifiedSplit;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.SplitColumn;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.EvaluationReport.Subject;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.Metric;

/// Measures a recipe, and what it must be compared with, on rows that nothing was fitted on.
///
/// In every split the preparation, the resampling, the model and the tuned threshold see training
/// rows only; test rows are never resampled.
public final class Evaluator {
    private Evaluator() {}

    /// Evaluates a recipe.
    ///
    /// @throws StageProblem if the data or a setting stops it
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static EvaluationReport evaluate(
            Table table, Recipe recipe, Protocol protocol, Monitor monitor) {
        Dataset rows = rows(table, recipe);
        Trials trials =
                Trials.run(rows, splits(table, rows, recipe, protocol), recipe, threads(), monitor);
        double testShare = trials.testShare();
        List<VariantResult> results = new ArrayList<>();
        trials.outcomes()
                .forEach(
                        (variant, of) ->
                                results.add(Summary.of(name(variant, recipe), of, testShare)));
        return new EvaluationReport(
                protocol,
                subject(rows, recipe),
                rows.size(),
                trials.train(),
                trials.test(),
                results,
                comparisons(trials, recipe));
    }

    /// All rows of the file, as the recipe says what its columns are for.
    ///
    /// @throws StageProblem if they do not go with the recipe
    static Dataset rows(Table table, Recipe recipe) {
        Schema schema = StageProblem.at(Stage.SPLIT, () -> Schemas.resolve(table, recipe));
        Dataset rows = StageProblem.at(Stage.SPLIT, () -> Datasets.of(table, schema));
        return StageProblem.at(
                Stage.FIT,
                () -> {
                    recipe.model().weights().check(rows.classes().labels());
                    return rows;
                });
    }

    static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    static String name(Variant variant, Recipe recipe) {
        return variant.label(recipe.resample().title());
    }

    static Subject subject(Dataset rows, Recipe recipe) {
        ResamplePlan plan = recipe.resample();
        List<String> labels = rows.classes().labels();
        int positive =
                StageProblem.at(Stage.SPLIT, () -> Runner.positive(rows.classes(), recipe.data()));
        return new Subject(
                plan.name(),
                plan.isNothing() ? "" : plan.title(),
                labels.get(positive),
                labels.size());
    }

    /// The splits of a protocol.
    ///
    /// @throws StageProblem if a class has too few rows for it
    static List<Split> splits(Table table, Dataset rows, Recipe recipe, Protocol protocol) {
        return StageProblem.at(
                Stage.SPLIT,
                () -> {
                    String column = recipe.split().column();
                    return protocol instanceof Protocol.HoldOut && column != null
                            ? List.of(SplitColumn.read(table, column))
                            : drawn(rows, recipe.split(), protocol);
                });
    }

    /// The splits of a protocol that are drawn from any rows.
    static List<Split> drawn(Dataset rows, SplitPlan plan, Protocol protocol) {
        return switch (protocol) {
            case Protocol.HoldOut() ->
                    List.of(StratifiedSplit.split(rows, plan.test(), plan.seed()));
            case Protocol.HoldOuts(int repeats) -> {
                List<Split> all = new ArrayList<>();
                for (int repeat = 0; repeat < repeats; repeat++) {
                    all.add(StratifiedSplit.split(rows, plan.test(), plan.seed() + repeat));
                }
                yield List.copyOf(all);
            }
            case Protocol.Folds(int folds, int repeats) -> {
                List<Split> all = new ArrayList<>();
                for (int repeat = 0; repeat < repeats; repeat++) {
                    all.addAll(StratifiedFolds.folds(rows, folds, plan.seed() + repeat));
                }
                yield List.copyOf(all);
            }
        };
    }

    /// The recipe's sampler against every other variant and against no resampling at the same
    /// recall, its probabilities before they are calibrated, and a tuned threshold against none.
    private static List<Comparison> comparisons(Trials trials, Recipe recipe) {
        Map<Variant, PerSplit> values = trials.perSplit();
        List<Comparison> comparisons = new ArrayList<>();
        PerSplit sampler = values.get(Variant.SAMPLER);
        if (sampler != null) {
            String of = name(Variant.SAMPLER, recipe);
            values.forEach(
                    (variant, other) -> {
                        if (variant != Variant.SAMPLER) {
                            comparisons.add(
                                    Comparison.of(of, sampler, name(variant, recipe), other));
                        }
                    });
            if (values.containsKey(Variant.TUNED_THRESHOLD)) {
                comparisons.add(
                        Comparison.of(
                                of,
                                atRecall(trials, Variant.SAMPLER),
                                Comparison.SAME_RECALL,
                                atRecall(trials, Variant.NONE)));
            }
        }
        PerSplit tuned = values.get(Variant.TUNED_THRESHOLD);
        PerSplit none = values.get(Variant.NONE);
        if (sampler != null
                && none != null
                && recipe.decide().calibrate() != CalibrationMethod.NONE) {
            comparisons.add(
                    Comparison.of(
                            Comparison.uncalibrated(name(Variant.SAMPLER, recipe)),
                            uncalibrated(trials).ofScores(),
                            name(Variant.NONE, recipe),
                            none));
        }
        if (tuned != null && none != null) {
            comparisons.add(
                    Comparison.of(
                            name(Variant.TUNED_THRESHOLD, recipe),
                            tuned,
                            name(Variant.NONE, recipe),
                            none));
        }
        return comparisons;
    }

    /// The models of a variant, each where it finds as many test rows as the recipe's model of that
    /// split, with no more false alarms than that takes. The recipe's own model is read so too:
    /// else only the other one would be spared the false alarms between two rows that are found.
    private static PerSplit atRecall(Trials trials, Variant variant) {
        List<Trial.Outcome> read = outcomes(trials, variant);
        List<Trial.Outcome> after = outcomes(trials, Variant.SAMPLER);
        List<Map<Metric, Double>> values = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Evaluation reached = after.get(i).evaluation();
            int found = reached.confusion().against(reached.positive()).tp();
            values.add(read.get(i).evaluation().valuesFinding(found));
        }
        return PerSplit.ofValues(values, trials.testShare());
    }

    private static PerSplit uncalibrated(Trials trials) {
        return PerSplit.of(
                outcomes(trials, Variant.SAMPLER).stream()
                        .map(Trial.Outcome::uncalibrated)
                        .toList(),
                trials.testShare());
    }

    private static List<Trial.Outcome> outcomes(Trials trials, Variant variant) {
        return trials.outcomes().getOrDefault(variant, List.of());
    }
}

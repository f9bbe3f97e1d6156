package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Schema;
import org.smotescope.data.Split;
import org.smotescope.data.StratifiedFolds;
import org.smotescope.data.StratifiedSplit;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.SplitColumn;
import org.smotescope.data.io.Table;

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
        Schema schema = StageProblem.at(Stage.SPLIT, () -> Schemas.resolve(table, recipe));
        Dataset rows = StageProblem.at(Stage.SPLIT, () -> Datasets.of(table, schema));
        List<Split> splits =
                StageProblem.at(Stage.SPLIT, () -> splits(table, rows, recipe, protocol));
        Trials trials =
                Trials.run(
                        rows, splits, recipe, Runtime.getRuntime().availableProcessors(), monitor);
        int train = trials.train();
        int test = trials.test();
        double testShare = (double) test / train;
        List<VariantResult> results = new ArrayList<>();
        trials.outcomes()
                .forEach(
                        (variant, of) ->
                                results.add(
                                        Summary.of(
                                                variant.label(recipe.resample().title()),
                                                of,
                                                testShare)));
        return new EvaluationReport(protocol, rows.size(), train, test, results);
    }

    private static List<Split> splits(Table table, Dataset rows, Recipe recipe, Protocol protocol) {
        SplitPlan plan = recipe.split();
        String column = plan.column();
        return switch (protocol) {
            case Protocol.HoldOut() ->
                    List.of(
                            column == null
                                    ? StratifiedSplit.split(rows, plan.test(), plan.seed())
                                    : SplitColumn.read(table, column));
            case Protocol.Folds(int folds, int repeats) -> {
                List<Split> all = new ArrayList<>();
                for (int repeat = 0; repeat < repeats; repeat++) {
                    all.addAll(StratifiedFolds.folds(rows, folds, plan.seed() + repeat));
                }
                yield List.copyOf(all);
            }
        };
    }
}

package org.smotescope.experiment;

import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Split;
import org.smotescope.data.StratifiedFolds;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.Table;
import org.smotescope.learning.metrics.Metric;

/// Cross-validation of the recipe's sampler alone, without the variants that `evaluate` sets beside
/// it: what a pipeline of another tool does. Folds run several at a time, as `evaluate` runs them.
public final class SamplerFolds {
    private SamplerFolds() {}

    /// The mean average precision over stratified folds.
    public static double averagePrecision(Table table, Recipe recipe, int folds) {
        Dataset rows = Datasets.of(table, Schemas.resolve(table, recipe));
        List<Split> splits = StratifiedFolds.folds(rows, folds, recipe.split().seed());
        Trials trials =
                Trials.run(
                        splits,
                        (split, part) -> Trial.of(rows, split, recipe, part),
                        List.of(Variant.SAMPLER),
                        Evaluator.threads(),
                        Monitor.NONE);
        return trials.outcomes().getOrDefault(Variant.SAMPLER, List.of()).stream()
                .mapToDouble(each -> each.evaluation().value(Metric.AVERAGE_PRECISION))
                .average()
                .orElse(Double.NaN);
    }
}

package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.StratifiedFolds;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.Table;
import org.smotescope.learning.metrics.Metric;

/// Cross-validation of the recipe's sampler alone, without the variants that `evaluate` sets beside
/// it: what a pipeline of another tool does.
public final class SamplerFolds {
    private SamplerFolds() {}

    /// The mean average precision over stratified folds.
    public static double averagePrecision(Table table, Recipe recipe, int folds) {
        Dataset rows = Datasets.of(table, Schemas.resolve(table, recipe));
        List<Double> values = new ArrayList<>();
        for (var split : StratifiedFolds.folds(rows, folds, recipe.split().seed())) {
            Trial.Outcome outcome =
                    Trial.of(rows, split, recipe, Monitor.NONE).run(Variant.SAMPLER, Monitor.NONE);
            values.add(outcome.evaluation().value(Metric.AVERAGE_PRECISION));
        }
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}

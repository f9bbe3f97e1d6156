package org.smotescope.ui.evaluate;

import java.util.List;
import org.smotescope.experiment.VariantResult;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;

/// One way to learn from the rows, with what it was worth in every split.
///
/// @param name on screen
/// @param look how it is drawn
/// @param result the numbers
record SpreadLine(String name, Look look, VariantResult result) {
    /// How a line is drawn.
    enum Look {
        PLAIN,
        /// The recipe's sampler.
        RECIPE,
        /// Measured with a mistake.
        WRONG
    }

    /// The values of a metric that are defined, split by split.
    List<Double> values(Metric metric) {
        return result.values().getOrDefault(metric, List.of()).stream()
                .filter(value -> !value.isNaN())
                .toList();
    }

    double mean(Metric metric) {
        return result.metric(metric);
    }

    Interval interval(Metric metric) {
        return result.intervals().getOrDefault(metric, new Interval(Double.NaN, Double.NaN));
    }

    /// The words for a variant of a report.
    static String words(String variant) {
        return switch (variant) {
            case "none" -> "no resampling";
            case "none+threshold" -> "moved threshold";
            case "class-weights" -> "class weights";
            default -> variant;
        };
    }
}

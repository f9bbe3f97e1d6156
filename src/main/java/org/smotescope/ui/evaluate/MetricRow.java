package org.smotescope.ui.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.Metric;

/// One metric of both models, as a row of the table. Immutable.
///
/// @param metric which one
/// @param name what stands in front
/// @param help what it means, in a sentence
/// @param before of the model without resampling; not a number where it is undefined
/// @param after of the model with resampling; not a number where it is undefined
public record MetricRow(Metric metric, String name, String help, double before, double after) {
    private static final List<Metric> SHOWN =
            List.of(
                    Metric.RECALL,
                    Metric.PRECISION,
                    Metric.F1,
                    Metric.BALANCED_ACCURACY,
                    Metric.MCC,
                    Metric.AVERAGE_PRECISION,
                    Metric.ROC_AUC,
                    Metric.BRIER,
                    Metric.ECE,
                    Metric.ACCURACY);

    /// The rows of the table.
    static List<MetricRow> of(Evaluation before, Evaluation after) {
        MetricNames names = new MetricNames(after.confusion().size());
        Stream<Metric> shown = SHOWN.stream();
        return shown.map(
                        metric ->
                                new MetricRow(
                                        metric,
                                        names.of(metric),
                                        help(metric),
                                        before.value(metric),
                                        after.value(metric)))
                .toList();
    }

    private static String help(Metric metric) {
        return switch (metric) {
            case RECALL -> "Share of the class's rows that the model found.";
            case PRECISION -> "Share of the rows called so that are of the class.";
            case F1 -> "Harmonic mean of precision and recall.";
            case BALANCED_ACCURACY -> "Mean recall over the classes.";
            case MCC -> "Correlation of truth and answers, from \u22121 to 1.";
            case AVERAGE_PRECISION -> "Mean precision over all thresholds.";
            case BRIER -> "Mean squared error of the scores; lower is better.";
            case ECE -> "How far scores are from the share they stand for; lower is better.";
            case ROC_AUC -> "Chance that a row of the class scores above another one.";
            default -> "Share of all rows that were called rightly.";
        };
    }

    public String beforeWords() {
        return Words.rate(before);
    }

    public String afterWords() {
        return Words.rate(after);
    }

    /// The change of the numbers as they are shown, behind an arrow that says which way, without
    /// judging it; nothing where a side is undefined.
    public String changeWords() {
        double change = Words.shown(after) - Words.shown(before);
        if (Double.isNaN(change)) {
            return "";
        }
        if (change == 0.0) {
            return "0";
        }
        return (change > 0 ? "\u25b2 " : "\u25bc ") + Words.rate(Math.abs(change));
    }
}

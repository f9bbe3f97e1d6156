package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.Metric;

/// The value of every metric in every split: the dots behind a mean and its interval.
///
/// @param values in the order of the splits; NaN where a value is not defined
/// @param testShare test rows per training row of a split
record PerSplit(Map<Metric, List<Double>> values, double testShare) {
    static PerSplit of(List<Evaluation> evaluations, double testShare) {
        return ofValues(evaluations.stream().map(Evaluation::values).toList(), testShare);
    }

    /// @param splits the value of each metric, per split
    static PerSplit ofValues(List<Map<Metric, Double>> splits, double testShare) {
        Map<Metric, List<Double>> values = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            values.put(
                    metric,
                    splits.stream().map(each -> each.getOrDefault(metric, Double.NaN)).toList());
        }
        return new PerSplit(Collections.unmodifiableMap(values), testShare);
    }

    /// The metrics that probabilities have whatever the threshold.
    PerSplit ofScores() {
        Map<Metric, List<Double>> kept = new EnumMap<>(values);
        kept.keySet().removeIf(metric -> metric.dependsOnThreshold());
        return new PerSplit(Collections.unmodifiableMap(kept), testShare);
    }

    /// What these values are above those of another model on the same splits.
    PerSplit minus(PerSplit other) {
        Map<Metric, List<Double>> differences = new EnumMap<>(Metric.class);
        values.forEach(
                (metric, of) -> {
                    List<Double> against = other.of(metric);
                    List<Double> each = new ArrayList<>();
                    for (int i = 0; i < of.size(); i++) {
                        each.add(of.get(i) - against.get(i));
                    }
                    differences.put(metric, List.copyOf(each));
                });
        return new PerSplit(Collections.unmodifiableMap(differences), testShare);
    }

    List<Double> of(Metric metric) {
        return values.getOrDefault(metric, List.of());
    }

    /// The mean of each metric; NaN where it is undefined in one of the splits.
    Map<Metric, Double> means() {
        Map<Metric, Double> means = new EnumMap<>(Metric.class);
        values.forEach((metric, each) -> means.put(metric, FoldIntervals.mean(each)));
        return Collections.unmodifiableMap(means);
    }

    /// The 95 % interval of each mean; empty for one split.
    Map<Metric, Interval> intervals() {
        Map<Metric, Interval> intervals = new EnumMap<>(Metric.class);
        values.forEach(
                (metric, each) -> {
                    if (each.size() > 1) {
                        intervals.put(metric, FoldIntervals.interval(each, testShare));
                    }
                });
        return Collections.unmodifiableMap(intervals);
    }

    /// The intervals, no wider than the metrics can be: a recall above 1 is nowhere.
    Map<Metric, Interval> possibleIntervals() {
        Map<Metric, Interval> possible = new EnumMap<>(Metric.class);
        intervals()
                .forEach(
                        (metric, interval) -> {
                            double low = Math.max(lowest(metric), interval.low());
                            double high = Math.min(highest(metric), interval.high());
                            possible.put(metric, new Interval(low, high));
                        });
        return Collections.unmodifiableMap(possible);
    }

    private static double lowest(Metric metric) {
        return metric == Metric.MCC || metric == Metric.KAPPA ? -1.0 : 0.0;
    }

    private static double highest(Metric metric) {
        return switch (metric) {
            case LOG_LOSS -> Double.POSITIVE_INFINITY;
            // Summed over more than two classes.
            case BRIER -> 2.0;
            default -> 1.0;
        };
    }
}

package org.smotescope.experiment;

import java.util.List;
import java.util.Map;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;

/// How much one variant differs from another one on the same test rows, split by split. As both
/// meet the same hard and easy splits, a difference is surer than two means beside each other.
///
/// @param of the name of the variant
/// @param against the name of the one that it is compared with
/// @param means the mean over splits of `of` minus `against`; NaN where one of them is undefined
/// @param intervals the 95 % interval of each mean, corrected for shared training rows; empty for
///   one split
/// @param values the difference in each split
public record Comparison(
        String of,
        String against,
        Map<Metric, Double> means,
        Map<Metric, Interval> intervals,
        Map<Metric, List<Double>> values) {
    /// The model without resampling where it finds as many test rows as the recipe's model, with no
    /// more false alarms than that takes; the recipe's model is read so too. Between two
    /// thresholds, as there are where rows have the same score, false alarms are interpolated. Both
    /// read the test rows, so this is a yardstick for the recipe and nothing that could be used in
    /// its place.
    public static final String SAME_RECALL = "none at the same recall";

    /// The name of a variant's model whose probabilities are compared as it gives them: what
    /// resampling does to them, without what a calibration does about it.
    static String uncalibrated(String variant) {
        return variant + ", not calibrated";
    }

    static Comparison of(String of, PerSplit values, String against, PerSplit other) {
        PerSplit differences = values.minus(other);
        return new Comparison(
                of, against, differences.means(), differences.intervals(), differences.values());
    }

    /// The mean difference in a metric; NaN where it is undefined.
    public double mean(Metric metric) {
        return means.getOrDefault(metric, Double.NaN);
    }

    /// The 95 % interval of a difference; NaN ends where it is undefined or there is one split.
    public Interval interval(Metric metric) {
        return intervals.getOrDefault(metric, Interval.UNDEFINED);
    }

    /// What is known of the change in a metric.
    public Change change(Metric metric) {
        return Change.of(metric, values(metric), interval(metric));
    }

    /// The difference in a metric in each split, in order: the dots behind the mean.
    public List<Double> values(Metric metric) {
        return values.getOrDefault(metric, List.of());
    }

    /// The number of splits in which a difference has no value.
    public int undefined(Metric metric) {
        return (int) values.getOrDefault(metric, List.of()).stream().filter(v -> v.isNaN()).count();
    }
}

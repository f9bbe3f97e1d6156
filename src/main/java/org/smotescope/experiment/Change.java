package org.smotescope.experiment;

import java.util.List;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;

/// What is known of a change from one variant to another, by its 95 % interval over splits alone.
public enum Change {
    /// It is 0 in every split.
    HELD,
    /// The interval lies on the side of 0 to which the metric improves.
    BETTER,
    /// The interval lies on the other side.
    WORSE,
    /// The interval holds 0.
    UNCLEAR,
    /// There is no interval: one split, or a split in which the change is undefined.
    UNKNOWN;

    static Change of(Metric metric, List<Double> values, Interval interval) {
        if (!interval.isDefined() || metric.better() == Metric.Better.NEITHER) {
            return UNKNOWN;
        }
        if (values.stream().allMatch(value -> value == 0.0)) {
            return HELD;
        }
        if (interval.low() <= 0.0 && interval.high() >= 0.0) {
            return UNCLEAR;
        }
        boolean isMore = interval.low() > 0.0;
        return isMore == (metric.better() == Metric.Better.HIGHER) ? BETTER : WORSE;
    }
}

package org.smotescope.ui.compare;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import org.smotescope.experiment.Comparison;
import org.smotescope.experiment.Standing;
import org.smotescope.experiment.VariantResult;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;

/// The axes that the intervals of all lines of a leaderboard share.
///
/// @param values of the metric
/// @param changes of the differences from the yardstick; 0 is within
record BoardScale(Interval values, Interval changes) {
    private static final double ROOM = 0.05;

    static BoardScale of(List<Standing> lines, Metric metric) {
        DoubleSummaryStatistics values = ends(lines, line -> interval(line, metric));
        DoubleSummaryStatistics changes = ends(lines, line -> change(line, metric));
        if (changes.getCount() > 0) {
            changes.accept(0);
        }
        return new BoardScale(axis(values, new Interval(0, 1)), axis(changes, new Interval(-1, 1)));
    }

    private static DoubleSummaryStatistics ends(
            List<Standing> lines, Function<Standing, Interval> of) {
        DoubleSummaryStatistics all = new DoubleSummaryStatistics();
        for (Standing line : lines) {
            Interval interval = of.apply(line);
            if (interval.isDefined()) {
                all.accept(interval.low());
                all.accept(interval.high());
            }
        }
        return all;
    }

    private static Interval axis(DoubleSummaryStatistics ends, Interval otherwise) {
        if (ends.getCount() == 0) {
            return otherwise;
        }
        double room = Math.max(ROOM * (ends.getMax() - ends.getMin()), 1e-6);
        return new Interval(ends.getMin() - room, ends.getMax() + room);
    }

    /// The interval of a line in a metric.
    static Interval interval(Standing line, Metric metric) {
        VariantResult result = line.result();
        return result == null ? undefined() : result.interval(metric);
    }

    /// The interval of its difference from the yardstick.
    static Interval change(Standing line, Metric metric) {
        Comparison difference = line.difference();
        return difference == null ? undefined() : difference.interval(metric);
    }

    private static Interval undefined() {
        return new Interval(Double.NaN, Double.NaN);
    }
}

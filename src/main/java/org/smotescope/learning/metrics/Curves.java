package org.smotescope.learning.metrics;

import java.util.function.ToDoubleFunction;

/// Curves over all thresholds. Their points are views of the sorted scores: none costs more than a
/// look at its counts.
public final class Curves {
    private Curves() {}

    /// Recall (x) and precision (y) per distinct score. There is no point for "nothing is called
    /// positive", whose precision is undefined. A model that knows nothing has the precision
    /// [ScoreTable#prevalence()] everywhere.
    public static Curve precisionRecall(ScoreTable scores) {
        return new Points(scores, 0, (counts, _) -> counts.recall(), Counts::precision);
    }

    /// False positive rate (x) and recall (y), from (0, 0) to (1, 1).
    public static Curve roc(ScoreTable scores) {
        return new Points(
                scores,
                1,
                (counts, _) -> counts.fp() / (double) counts.negatives(),
                Counts::recall);
    }

    /// The share of all rows called positive (x) and the share of the positive rows among them (y):
    /// how much is found by looking at the rows with the highest scores first. From (0, 0) to (1,
    /// 1); a model that knows nothing lies on the diagonal.
    public static Curve gain(ScoreTable scores) {
        return new Points(scores, 1, (counts, _) -> alarmShare(counts), Counts::recall);
    }

    /// The share of all rows called positive (x) and how many times as many of them are positive as
    /// among all rows (y). A model that knows nothing has 1 everywhere.
    public static Curve lift(ScoreTable scores) {
        return new Points(
                scores,
                0,
                (counts, _) -> alarmShare(counts),
                counts -> counts.precision() / scores.prevalence());
    }

    /// The threshold (x) and what it is worth (y), from the one above all scores, which calls
    /// nothing positive, down to the lowest score.
    ///
    /// @param worth what counts are worth
    public static Curve againstThreshold(ScoreTable scores, ToDoubleFunction<Counts> worth) {
        return new Points(scores, 1, (_, threshold) -> threshold, worth);
    }

    /// The threshold (x) and a metric (y), as [#againstThreshold(ScoreTable, ToDoubleFunction)].
    ///
    /// @throws IllegalArgumentException if the metric does not [depend on the
    ///   threshold][Metric#dependsOnThreshold()]
    public static Curve againstThreshold(ScoreTable scores, Metric metric) {
        return againstThreshold(scores, metric.ofCounts());
    }

    private static double alarmShare(Counts counts) {
        return counts.alarms() / (double) counts.rows();
    }

    @FunctionalInterface
    private interface Place {
        double of(Counts counts, double threshold);
    }

    /// Points at the distinct scores.
    ///
    /// @param leading 1 for a first point where nothing is called positive, 0 for none
    private record Points(
            ScoreTable scores, int leading, Place place, ToDoubleFunction<Counts> height)
            implements Curve {
        @Override
        public int size() {
            return scores.size() + leading;
        }

        @Override
        public double x(int point) {
            int index = point - leading;
            double finite = index < 0 ? scores.aboveAll() : scores.threshold(index);
            return place.of(scores.countsAt(index), finite);
        }

        @Override
        public double y(int point) {
            return height.applyAsDouble(scores.countsAt(point - leading));
        }

        @Override
        public double threshold(int point) {
            return point < leading ? Double.POSITIVE_INFINITY : scores.threshold(point - leading);
        }
    }
}

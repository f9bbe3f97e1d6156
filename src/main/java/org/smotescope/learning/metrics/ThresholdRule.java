package org.smotescope.learning.metrics;

import org.smotescope.data.DataProblem;

/// How a threshold is found on scores of rows whose classes are known: from which score on a row is
/// called positive. Two classes only.
///
/// Only distinct scores, and one threshold above all of them, are candidates. Of several that are
/// equally good the highest is chosen, so that no row is called positive without a reason. To be
/// honest a rule must choose on rows that the model has not seen and that nothing is measured on,
/// such as inner folds of the training rows.
public sealed interface ThresholdRule {
    /// Chooses a threshold.
    ///
    /// @return the threshold; NaN where no threshold does what the rule asks for, or where it means
    ///   nothing on these scores, such as without positive rows
    double choose(ScoreTable scores);

    /// The text form, from which [#parse(String)] makes an equal rule.
    String text();

    /// Whether the threshold depends on scores.
    default boolean isTuned() {
        return !(this instanceof Fixed);
    }

    /// Reads `0.5`, `best-f1`, `youden`, `recall=0.8`, `precision=0.5` or `cost=10:1`, where a miss
    /// costs 10 and a false alarm 1.
    ///
    /// @throws DataProblem if the text is none of these
    static ThresholdRule parse(String text) {
        return ThresholdText.parse(text);
    }

    /// Always the same threshold.
    ///
    /// @param threshold from 0 to 1
    record Fixed(double threshold) implements ThresholdRule {
        public Fixed {
            if (!(threshold >= 0.0 && threshold <= 1.0)) {
                throw new DataProblem("the threshold must be from 0 to 1, not " + threshold);
            }
        }

        @Override
        public double choose(ScoreTable scores) {
            return threshold;
        }

        @Override
        public String text() {
            return ThresholdText.number(threshold);
        }
    }

    /// The highest F1. For calibrated scores it lies at half the F1 that it reaches (Lipton, Elkan
    /// and Naryanaswamy 2014, doi:10.1007/978-3-662-44851-9_15).
    record BestF1() implements ThresholdRule {
        @Override
        public double choose(ScoreTable scores) {
            return scores.positives() == 0 ? Double.NaN : scores.thresholdForBest(Counts::f1);
        }

        @Override
        public String text() {
            return ThresholdText.BEST_F1;
        }
    }

    /// The largest recall + specificity - 1 (Youden 1950,
    /// doi:10.1002/1097-0142(1950)3:1<32::AID-CNCR2820030106>3.0.CO;2-3). For calibrated scores it
    /// lies at the share of positive rows.
    record Youden() implements ThresholdRule {
        @Override
        public double choose(ScoreTable scores) {
            long positives = scores.positives();
            long negatives = scores.negatives();
            if (positives == 0 || negatives == 0) {
                return Double.NaN;
            }
            // The index times both numbers of rows: whole, so that equals are equal.
            return scores.thresholdForBest(c -> (double) (c.tp() * negatives - c.fp() * positives));
        }

        @Override
        public String text() {
            return ThresholdText.YOUDEN;
        }
    }

    /// The highest threshold that finds at least this share of the positive rows.
    ///
    /// @param recall above 0, at most 1
    record AtLeastRecall(double recall) implements ThresholdRule {
        public AtLeastRecall {
            ThresholdText.requireShare("recall", recall);
        }

        @Override
        public double choose(ScoreTable scores) {
            return scores.thresholdForRecall(recall);
        }

        @Override
        public String text() {
            return ThresholdText.RECALL + "=" + ThresholdText.number(recall);
        }
    }

    /// The threshold that finds the most positive rows among those with at least this precision;
    /// NaN where no threshold has it.
    ///
    /// @param precision above 0, at most 1
    record AtLeastPrecision(double precision) implements ThresholdRule {
        public AtLeastPrecision {
            ThresholdText.requireShare("precision", precision);
        }

        @Override
        public double choose(ScoreTable scores) {
            double best = scores.thresholdForBest(this::found);
            return scores.counts(best).tp() == 0 ? Double.NaN : best;
        }

        private double found(Counts counts) {
            return counts.precision() >= precision ? counts.tp() : 0.0;
        }

        @Override
        public String text() {
            return ThresholdText.PRECISION + "=" + ThresholdText.number(precision);
        }
    }

    /// The lowest cost as counted on the given scores, whatever they mean. It may be a threshold
    /// above all scores: then calling nothing positive is the cheapest.
    ///
    /// @param miss what a positive row called negative costs, above 0
    /// @param falseAlarm what a negative row called positive costs, above 0
    record LowestCost(double miss, double falseAlarm) implements ThresholdRule {
        public LowestCost {
            ThresholdText.requireCost("miss", miss);
            ThresholdText.requireCost("false alarm", falseAlarm);
        }

        @Override
        public double choose(ScoreTable scores) {
            return scores.rows() == 0
                    ? Double.NaN
                    : scores.thresholdForBest(counts -> -counts.cost(miss, falseAlarm));
        }

        @Override
        public String text() {
            return ThresholdText.COST
                    + "="
                    + ThresholdText.number(miss)
                    + ":"
                    + ThresholdText.number(falseAlarm);
        }
    }
}

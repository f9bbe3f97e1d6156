package org.smotescope.learning.metrics;

/// How the threshold of one model is read off another model's, so that the two are compared at like
/// points. A reading of the rows at hand: a threshold that is to be used later must be chosen by a
/// [ThresholdRule] on other rows.
public sealed interface ThresholdMatch {
    /// The threshold of the follower.
    ///
    /// @param leader the scores of the model whose threshold is given
    /// @param threshold that threshold
    /// @param follower the scores of the other model on the same rows
    /// @return the threshold; NaN where the scores give none
    double of(ScoreTable leader, double threshold, ScoreTable follower);

    /// The highest threshold of the follower that finds at least as large a share of the positive
    /// rows.
    record SameRecall() implements ThresholdMatch {
        @Override
        public double of(ScoreTable leader, double threshold, ScoreTable follower) {
            return follower.thresholdForRecall(leader.counts(threshold).recall());
        }
    }

    /// The threshold whose number of rows called positive is nearest; the fewer where two are
    /// equally near.
    record SameAlarms() implements ThresholdMatch {
        @Override
        public double of(ScoreTable leader, double threshold, ScoreTable follower) {
            return follower.thresholdForAlarms(leader.counts(threshold).alarms());
        }
    }
}

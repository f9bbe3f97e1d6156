package org.smotescope.learning.metrics;

import java.util.Collections;
import java.util.Map;

/// What a model is worth where it finds a given number of positive rows.
///
/// Where rows with one score are found together, the number may lie between two thresholds. Then
/// the false alarms lie on the straight line between those of both, which is what calling rows of
/// that score positive by lot gives on average. Reading the next threshold instead would charge the
/// model for rows that it need not find.
final class AtRecall {
    private AtRecall() {}

    /// Every metric; those of the scores stay as they are.
    ///
    /// @param found positive rows that are called so, from 0 to all of them
    static Map<Metric, Double> values(Evaluation evaluation, ScoreTable scores, int found) {
        ConfusionMatrix confusion =
                ConfusionMatrix.of(
                        scaled(scores, found),
                        evaluation.confusion().labels(),
                        evaluation.positive());
        return Collections.unmodifiableMap(
                Metric.renewed(evaluation.values(), Decided.of(confusion, evaluation.positive())));
    }

    /// The counts times a whole number, so that shares of a false alarm are whole: no metric
    /// changes if all counts are multiplied.
    static Counts scaled(ScoreTable scores, int found) {
        if (found < 0 || found > scores.positives()) {
            throw new IllegalArgumentException(
                    "found must be 0 to " + scores.positives() + ": " + found);
        }
        int index = found == 0 ? -1 : first(scores, found);
        Counts here = scores.countsAt(index);
        if (here.tp() == found) {
            return here;
        }
        Counts above = scores.countsAt(index - 1);
        int tied = here.tp() - above.tp();
        int scale = Math.min(tied, Integer.MAX_VALUE / scores.rows());
        double share = (found - above.tp()) / (double) tied;
        double alarms = above.fp() + share * (here.fp() - above.fp());
        int fp = (int) Math.rint(alarms * scale);
        return new Counts(
                found * scale,
                fp,
                (scores.positives() - found) * scale,
                scores.negatives() * scale - fp);
    }

    /// The position of the highest score at which so many positive rows are found, or more.
    private static int first(ScoreTable scores, int found) {
        int low = 0;
        int high = scores.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scores.countsAt(middle).tp() >= found) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

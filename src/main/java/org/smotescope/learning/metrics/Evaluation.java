package org.smotescope.learning.metrics;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one model's answers on the test rows are worth at a threshold. Immutable.
///
/// @param positive the code of the positive class; not used with more than two classes
/// @param threshold the smallest score that is called positive; not used with more than two classes
/// @param confusion how many rows of each class were given which answer
/// @param reports what the answers are worth per class, by code
/// @param values the value of every metric; NaN where it is undefined
/// @param scores the sorted scores of the positive class; null with more than two classes
public record Evaluation(
        int positive,
        double threshold,
        ConfusionMatrix confusion,
        List<ClassReport> reports,
        Map<Metric, Double> values,
        @Nullable ScoreTable scores) {

    /// Evaluates probabilities. With two classes a row is called positive if its score is at least
    /// the threshold; with more the most probable class is the answer.
    ///
    /// @param probabilities per class and test row, as `[class][row]`
    /// @param truth the class code per test row
    /// @param labels the labels of the classes
    /// @param positive the code of the positive class
    /// @param threshold the smallest score that is called positive
    public static Evaluation of(
            double[][] probabilities,
            int[] truth,
            List<String> labels,
            int positive,
            double threshold) {
        Scored scored = new Scored(probabilities, truth, positive);
        ScoreTable scores = labels.size() == 2 ? scored.tables().getFirst() : null;
        ConfusionMatrix confusion =
                scores != null
                        ? ConfusionMatrix.of(scores.counts(threshold), labels, positive)
                        : ConfusionMatrix.of(
                                truth, Decisions.of(probabilities, positive, threshold), labels);
        Decided decided = Decided.of(confusion, positive);
        return new Evaluation(
                positive,
                threshold,
                confusion,
                decided.reports(),
                Collections.unmodifiableMap(Metric.all(decided, scored)),
                scores);
    }

    /// The same model at another threshold. Costs no more than a binary search, so that a threshold
    /// can be dragged.
    public Evaluation at(double newThreshold) {
        if (scores == null) {
            return this;
        }
        Decided decided =
                Decided.of(
                        ConfusionMatrix.of(
                                scores.counts(newThreshold), confusion.labels(), positive),
                        positive);
        return new Evaluation(
                positive,
                newThreshold,
                decided.confusion(),
                decided.reports(),
                Collections.unmodifiableMap(Metric.renewed(values, decided)),
                scores);
    }

    /// The value of every metric where so many positive rows are found. Between two thresholds, as
    /// there are where rows have the same score, the false alarms lie on the straight line between
    /// theirs. With more than two classes nothing changes.
    ///
    /// @param found positive rows that are called so, from 0 to all of them
    public Map<Metric, Double> valuesFinding(int found) {
        return scores == null ? values : AtRecall.values(this, scores, found);
    }

    /// The value of a metric; NaN where it is undefined.
    public double value(Metric metric) {
        return values.getOrDefault(metric, Double.NaN);
    }
}

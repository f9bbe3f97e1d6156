package org.smotescope.experiment;

import java.util.List;
import java.util.Map;
import org.smotescope.learning.metrics.ClassReport;
import org.smotescope.learning.metrics.ConfusionMatrix;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ScoreReport;
import org.smotescope.sampling.Note;

/// What one variant was worth on the test rows.
///
/// @param name `none`, `none+threshold`, `class-weights` or the sampler's id
/// @param thresholds the score from which on a row was called positive, per split; NaN for more
///   than two classes
/// @param confusion the counts, summed over folds
/// @param classes precision, recall and so on of each class, of the summed counts
/// @param scores what the probabilities of each class are worth, then the macro, weighted and micro
///   average; means over folds
/// @param metrics the value of each metric, the mean over folds; NaN where it is not defined
/// @param intervals the 95 % interval of the mean over folds, within the values that the metric can
///   have; empty for one split
/// @param values the value of each metric in each split, in order
/// @param said what the model said and what happened
/// @param notes what a user should know
/// @param seconds the time of each stage, summed over folds
public record VariantResult(
        String name,
        List<Double> thresholds,
        ConfusionMatrix confusion,
        List<ClassReport> classes,
        List<ScoreReport> scores,
        Map<Metric, Double> metrics,
        Map<Metric, Interval> intervals,
        Map<Metric, List<Double>> values,
        Said said,
        List<Note> notes,
        Map<Stage, Double> seconds) {
    /// The mean threshold over splits; NaN for more than two classes.
    public double threshold() {
        return FoldIntervals.mean(thresholds);
    }

    /// The value of a metric; NaN where it is not defined.
    public double metric(Metric metric) {
        return metrics.getOrDefault(metric, Double.NaN);
    }

    /// The value of a metric in each split, in order: the dots behind the mean.
    public List<Double> values(Metric metric) {
        return values.getOrDefault(metric, List.of());
    }

    /// The interval of a metric's mean; NaN ends where it is undefined or there is one split.
    public Interval interval(Metric metric) {
        return intervals.getOrDefault(metric, Interval.UNDEFINED);
    }

    /// An interval in which a mean lies.
    ///
    /// @param low the lower end
    /// @param high the upper end
    public record Interval(double low, double high) {
        static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

        public boolean isDefined() {
            return !Double.isNaN(low) && !Double.isNaN(high);
        }
    }

    /// What a model says on the whole: the mean probability that it gives test rows of being
    /// positive, and how many are. NaN for more than two classes.
    ///
    /// @param probability from 0 to 1
    /// @param share from 0 to 1
    public record Said(double probability, double share) {}
}

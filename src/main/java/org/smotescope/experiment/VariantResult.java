package org.smotescope.experiment;

import java.util.List;
import java.util.Map;
import org.smotescope.learning.metrics.ClassReport;
import org.smotescope.learning.metrics.ConfusionMatrix;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.sampling.Note;

/// What one variant was worth on the test rows.
///
/// @param name `none`, `none+threshold`, `class-weights` or the sampler's id
/// @param threshold the score from which on a row was called positive; the mean over folds; NaN for
///   more than two classes
/// @param confusion the counts, summed over folds
/// @param classes precision, recall and so on of each class, of the summed counts
/// @param metrics the value of each metric, the mean over folds; NaN where it is not defined
/// @param intervals the 95 % interval of the mean over folds; empty for one split
/// @param notes what a user should know
/// @param seconds the time of each stage, summed over folds
public record VariantResult(
        String name,
        double threshold,
        ConfusionMatrix confusion,
        List<ClassReport> classes,
        Map<Metric, Double> metrics,
        Map<Metric, Interval> intervals,
        List<Note> notes,
        Map<Stage, Double> seconds) {
    /// @param low the lower end
    /// @param high the upper end
    public record Interval(double low, double high) {}
}

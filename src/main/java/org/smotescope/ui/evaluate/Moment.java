package org.smotescope.ui.evaluate;

import java.util.List;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.evaluate.Finding.Decision;
import org.smotescope.ui.evaluate.Finding.Measured;

/// Everything that the place shows for one threshold: computed together, so that all of it changes
/// in the same frame. Immutable.
///
/// @param models the models that are shown
/// @param before the model without resampling, at its threshold
/// @param after the model with resampling, at the recipe's threshold
/// @param finding what came out
record Moment(Models models, Evaluation before, Evaluation after, Finding finding) {
    /// Reads both models at a threshold of the one with resampling. Costs a few binary searches.
    static Moment of(Models models, double threshold, CompareAt rule) {
        double other = models.beforeFor(threshold, rule);
        Evaluation before = models.before().at(other);
        Evaluation after = models.after().at(threshold);
        return new Moment(models, before, after, finding(models, before, after, rule));
    }

    private static Finding finding(
            Models models, Evaluation before, Evaluation after, CompareAt rule) {
        if (!models.isBinary()) {
            return ClassesFinding.of(models);
        }
        Measured measured =
                new Measured(models.sampler(), models.wanted(), decision(before), decision(after));
        return switch (rule) {
            case THRESHOLD -> Finding.atThreshold(measured, moved(models, after));
            case RECALL -> Finding.atRecall(measured);
            case ALARMS -> Finding.atAlarms(measured);
        };
    }

    /// The model without resampling where it finds as many rows as the other one.
    private static Decision moved(Models models, Evaluation after) {
        double threshold = models.beforeFor(after.threshold(), CompareAt.RECALL);
        return decision(models.before().at(threshold));
    }

    private static Decision decision(Evaluation evaluation) {
        return new Decision(evaluation.threshold(), counts(evaluation));
    }

    private static Counts counts(Evaluation evaluation) {
        return evaluation.confusion().against(evaluation.positive());
    }

    Counts beforeCounts() {
        return counts(before);
    }

    Counts afterCounts() {
        return counts(after);
    }

    List<MetricRow> metrics() {
        return MetricRow.of(before, after);
    }

    List<ClassRow> classes() {
        return ClassRow.of(models, before, after);
    }

    /// "Accuracy; always saying ok: 0.875": the yardstick that accuracy is to be read against.
    String baseline() {
        int majority = 0;
        for (int code = 1; code < models.names().size(); code++) {
            if (after.confusion().truthOf(code) > after.confusion().truthOf(majority)) {
                majority = code;
            }
        }
        return "Accuracy of always saying "
                + models.names().get(majority).words()
                + ": "
                + Words.rate(after.value(Metric.MAJORITY_BASELINE));
    }
}

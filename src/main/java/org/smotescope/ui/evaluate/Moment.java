package org.smotescope.ui.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.experiment.Thresholds;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.ui.evaluate.Finding.Decision;
import org.smotescope.ui.evaluate.Finding.Measured;

/// Everything that the place shows for one threshold: computed together, so that all of it changes
/// in the same frame. Immutable.
///
/// @param models the models that are shown
/// @param before the model without resampling, at its threshold
/// @param after the model with resampling, at the recipe's threshold or where it is compared
/// @param point where they are compared, and how that was found
/// @param finding what came out
record Moment(Models models, Evaluation before, Evaluation after, Point point, Finding finding) {

    /// Where two models are compared.
    ///
    /// @param at by which of the ways
    /// @param thresholds where the recipe's rule puts both; of [CompareAt#COST] the cheapest
    record Point(CompareAt at, Thresholds thresholds) {
        /// The rule that found the threshold of the recipe's model, or null where it was set.
        @Nullable ThresholdRule rule() {
            boolean isFound = at != CompareAt.EVEN && thresholds.rule().isTuned();
            return isFound ? thresholds.rule() : null;
        }

        private double after() {
            return at == CompareAt.EVEN ? DecidePlan.EVEN : thresholds.after();
        }

        private double before(Models models) {
            return switch (at) {
                case RULE, COST -> thresholds.before();
                case RECALL, ALARMS -> models.beforeFor(thresholds.after(), at);
                case EVEN -> DecidePlan.EVEN;
            };
        }
    }

    /// Reads both models. Costs a few binary searches.
    static Moment of(Models models, Point point) {
        Evaluation before = models.before().at(point.before(models));
        Evaluation after = models.after().at(point.after());
        return new Moment(models, before, after, point, finding(models, before, after, point));
    }

    private static Finding finding(
            Models models, Evaluation before, Evaluation after, Point point) {
        if (!models.isBinary()) {
            return ClassesFinding.of(models);
        }
        Measured measured =
                new Measured(models.sampler(), models.wanted(), decision(before), decision(after));
        return switch (point.at()) {
            case RULE -> Finding.atRule(measured, moved(models, after), point.rule());
            case EVEN -> Finding.atRule(measured, moved(models, after), null);
            case RECALL -> Finding.atRecall(measured);
            case ALARMS -> Finding.atAlarms(measured);
            case COST ->
                    point.rule() instanceof ThresholdRule.LowestCost costs
                            ? CostFinding.of(measured, costs)
                            : Finding.atRule(measured, moved(models, after), point.rule());
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

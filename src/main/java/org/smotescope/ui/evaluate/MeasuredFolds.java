package org.smotescope.ui.evaluate;

import org.smotescope.data.io.Table;
import org.smotescope.experiment.Change;
import org.smotescope.experiment.Comparison;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.EvaluationReport.Subject;
import org.smotescope.experiment.Recipe;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ThresholdRule;

/// What was measured on folds, and for which recipe. Immutable.
///
/// @param table the file
/// @param recipe that was measured
/// @param report what came out
record MeasuredFolds(Table table, Recipe recipe, EvaluationReport report) {
    private static final String NO_RESAMPLING = "none";
    private static final String TUNED = "none+threshold";

    /// Whether it was measured for this recipe, but for where the threshold is.
    boolean isOf(Table otherTable, Recipe other) {
        return table == otherTable
                && recipe.withDecide(other.decide()).equals(other)
                && recipe.decide().calibrate() == other.decide().calibrate();
    }

    /// What the folds say of the change that resampling makes in a metric, if they have measured
    /// just that: the same thresholds, compared by the same rule.
    ///
    /// @param shown the recipe whose change is shown
    Change change(Metric metric, Recipe shown, CompareAt rule) {
        Subject subject = report.subject();
        boolean depends = metric.dependsOnThreshold() && subject.isBinary();
        ThresholdRule decided = recipe.decide().rule();
        boolean isMeasured =
                switch (rule) {
                    case RULE, RECALL -> true;
                    case ALARMS -> false;
                    case EVEN -> decided.equals(new ThresholdRule.Fixed(DecidePlan.EVEN));
                    case COST -> decided instanceof ThresholdRule.LowestCost;
                };
        if (depends && !(isMeasured && shown.equals(recipe))) {
            return Change.UNKNOWN;
        }
        return report.comparison(subject.variant(), depends ? against(rule) : NO_RESAMPLING)
                .map(comparison -> comparison.change(metric))
                .orElse(Change.UNKNOWN);
    }

    /// The name of what the recipe is compared with.
    private String against(CompareAt rule) {
        if (rule == CompareAt.RECALL) {
            return Comparison.SAME_RECALL;
        }
        return yardstick(report, recipe.decide().rule());
    }

    /// The name of the variant without resampling whose threshold the recipe's rule has found, too:
    /// else what a tuned threshold does would be taken for what resampling does.
    ///
    /// @param rule of the recipe
    static String yardstick(EvaluationReport report, ThresholdRule rule) {
        return rule.isTuned() && report.subject().isBinary() ? TUNED : NO_RESAMPLING;
    }
}

package org.smotescope.ui.evaluate;

import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.LeakReport;
import org.smotescope.experiment.SweepReport;
import org.smotescope.learning.metrics.ThresholdRule;

/// What was measured on many splits.
sealed interface Splits {
    /// The recipe beside what it is compared with.
    ///
    /// @param rule by which the recipe decides
    record Folds(EvaluationReport report, ThresholdRule rule) implements Splits {}

    record Amounts(SweepReport report) implements Splits {}

    record Wrong(LeakReport report) implements Splits {}
}

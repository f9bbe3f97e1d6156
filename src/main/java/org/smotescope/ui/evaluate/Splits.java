package org.smotescope.ui.evaluate;

import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.LeakReport;
import org.smotescope.experiment.SweepReport;

/// What was measured on many splits.
sealed interface Splits {
    record Folds(EvaluationReport report) implements Splits {}

    record Amounts(SweepReport report) implements Splits {}

    record Wrong(LeakReport report) implements Splits {}
}

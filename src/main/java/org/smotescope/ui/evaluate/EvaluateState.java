package org.smotescope.ui.evaluate;

import java.util.Set;
import org.smotescope.experiment.Leak;

/// How Evaluate is looked at, apart from the recipe.
///
/// @param compareAt at which thresholds the models are compared
/// @param measuredOn what the numbers are measured on
/// @param leaks the mistakes that are made on purpose, at least one
public record EvaluateState(CompareAt compareAt, MeasuredOn measuredOn, Set<Leak> leaks) {
    /// As the window begins.
    public static final EvaluateState INITIAL =
            new EvaluateState(CompareAt.RULE, MeasuredOn.TEST_ROWS, Set.of(Leak.RESAMPLE));

    public EvaluateState {
        leaks = Set.copyOf(leaks);
    }

    /// How Evaluate is looked at now.
    public static EvaluateState of(EvaluateViewModel evaluate, SplitsViewModel splits) {
        return new EvaluateState(
                evaluate.compareAtProperty().get(),
                splits.measuredOnProperty().get(),
                splits.leaksProperty().get());
    }

    /// Looks at Evaluate so.
    public void show(EvaluateViewModel evaluate, SplitsViewModel splits) {
        splits.leaksProperty().set(leaks);
        splits.measuredOnProperty().set(measuredOn);
        evaluate.compareAtProperty().set(compareAt);
    }
}

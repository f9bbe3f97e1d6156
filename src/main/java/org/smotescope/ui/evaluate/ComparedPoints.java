package org.smotescope.ui.evaluate;

import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Thresholds;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.learning.metrics.ThresholdRule.LowestCost;

/// Where two models are compared, and which rule an own threshold has taken the place of.
final class ComparedPoints {
    /// Until a recipe says others.
    private static final LowestCost USUAL = new LowestCost(10, 1);

    private final Cheapest cheapest;
    private @Nullable ThresholdRule lastRule;
    private LowestCost costs = USUAL;

    ComparedPoints(Cheapest cheapest) {
        this.cheapest = cheapest;
    }

    /// A rule that an own threshold has taken the place of.
    ///
    /// @param threshold where it puts the recipe's model; not a number while that is not known
    record Way(ThresholdRule rule, double threshold) {}

    Cheapest cheapest() {
        return cheapest;
    }

    /// Forgets the rule and the costs that there were: another file is open.
    void forget() {
        lastRule = null;
        costs = USUAL;
    }

    /// Where the models are compared; by the recipe's rule until the cheapest thresholds are found.
    Moment.Point of(Run run, ThresholdRule rule, CompareAt at) {
        remember(rule);
        if (at != CompareAt.COST || !run.isBinary()) {
            cheapest.cancel();
            return new Moment.Point(at, run.thresholds(rule));
        }
        Thresholds found = cheapest.of(run, costs);
        return found == null
                ? new Moment.Point(CompareAt.RULE, run.thresholds(rule))
                : new Moment.Point(at, found);
    }

    private void remember(ThresholdRule rule) {
        if (rule.isTuned()) {
            lastRule = rule;
        }
        if (rule instanceof LowestCost known) {
            costs = known;
        }
    }

    /// The rule to go back to; null where the recipe has one, or never had.
    @Nullable Way wayBack(Run run, ThresholdRule rule) {
        ThresholdRule last = lastRule;
        if (last == null || rule.isTuned() || !run.isBinary()) {
            return null;
        }
        boolean isKnown = run.thresholds().rule().equals(last);
        return new Way(last, isKnown ? run.thresholds().after() : Double.NaN);
    }
}

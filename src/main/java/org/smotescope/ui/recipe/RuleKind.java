package org.smotescope.ui.recipe;

import org.smotescope.experiment.DecidePlan;
import org.smotescope.learning.metrics.ThresholdRule;

/// The kinds of threshold rules among which the form lets choose.
enum RuleKind {
    EVEN("0.5", "The more probable class is the answer."),
    BEST_F1("Best F1", "Where precision and recall together are best."),
    YOUDEN("Youden", "Where recall plus specificity is largest, whatever the classes' shares."),
    RECALL("At least this recall", "The highest threshold that finds at least this share."),
    PRECISION(
            "At least this precision",
            "Finds the most rows of which at least this share is called rightly."),
    COST("Lowest cost", "Where misses and false alarms together cost least."),
    OWN("Own threshold", "Set by hand, here or on the strips of Evaluate.");

    private final String label;
    private final String help;

    RuleKind(String label, String help) {
        this.label = label;
        this.help = help;
    }

    String label() {
        return label;
    }

    /// What it means, in a sentence.
    String help() {
        return help;
    }

    /// Whether a rule of this kind has numbers of its own.
    boolean hasNumbers() {
        return this == RECALL || this == PRECISION || this == COST;
    }

    /// The kind of a rule.
    static RuleKind of(ThresholdRule rule) {
        return switch (rule) {
            case ThresholdRule.Fixed(double threshold) -> threshold == DecidePlan.EVEN ? EVEN : OWN;
            case ThresholdRule.BestF1() -> BEST_F1;
            case ThresholdRule.Youden() -> YOUDEN;
            case ThresholdRule.AtLeastRecall _ -> RECALL;
            case ThresholdRule.AtLeastPrecision _ -> PRECISION;
            case ThresholdRule.LowestCost _ -> COST;
        };
    }
}

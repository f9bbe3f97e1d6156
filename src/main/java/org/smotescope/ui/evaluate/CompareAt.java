package org.smotescope.ui.evaluate;

import java.util.Optional;
import org.smotescope.learning.metrics.ThresholdMatch;

/// At which thresholds the two models are compared. To choose one changes no recipe; to drag a line
/// does, also the line of the model without resampling, which takes the recipe's along.
public enum CompareAt {
    /// Both models decide by the recipe's rule.
    RULE(
            "Same rule",
            "Both models decide by the recipe's rule: at the same score, or each where the rule puts"
                    + " it on the training folds."),
    /// The model without resampling decides where it finds as many rows.
    RECALL("Same recall", "The model without resampling decides where it finds as many rows."),
    /// The model without resampling decides where it calls as many rows, rightly or wrongly.
    ALARMS("Same alarms", "The model without resampling decides where it raises as many alarms."),
    /// Both models decide at 0.5.
    EVEN("0.5", "Both models decide at 0.5, whatever the recipe says."),
    /// Both models decide where they cost least on the training folds.
    COST(
            "Lowest cost",
            "Each model decides where missed rows and false alarms cost least on the training folds:"
                    + " a miss 10 times a false alarm, or as the recipe says.");

    private final String label;
    private final String help;

    CompareAt(String label, String help) {
        this.label = label;
        this.help = help;
    }

    /// The words on the button.
    public String label() {
        return label;
    }

    /// What it means, in a sentence.
    public String help() {
        return help;
    }

    /// How one model's threshold is read off the other's on the test rows, where it is.
    Optional<ThresholdMatch> match() {
        return switch (this) {
            case RECALL -> Optional.of(new ThresholdMatch.SameRecall());
            case ALARMS -> Optional.of(new ThresholdMatch.SameAlarms());
            case RULE, EVEN, COST -> Optional.empty();
        };
    }

    /// Whether both models decide at points of their own, whatever the recipe's threshold.
    boolean isPinned() {
        return this == EVEN || this == COST;
    }
}

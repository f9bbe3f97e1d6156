package org.smotescope.ui.evaluate;

/// At which threshold of the model without resampling the two models are compared.
public enum CompareAt {
    /// Both models decide at the recipe's threshold.
    THRESHOLD("Same threshold", "Both models decide at the same score."),
    /// The model without resampling decides where it finds as many rows.
    RECALL("Same recall", "The model without resampling decides where it finds as many rows."),
    /// The model without resampling decides where it calls as many rows, rightly or wrongly.
    ALARMS("Same alarms", "The model without resampling decides where it raises as many alarms.");

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
}

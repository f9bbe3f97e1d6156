package org.smotescope.ui.evaluate;

/// At which threshold of the model without resampling the two models are compared.
public enum CompareAt {
    /// Both models decide at the recipe's threshold.
    THRESHOLD("Same threshold"),
    /// The model without resampling decides where it finds as many rows.
    RECALL("Same recall"),
    /// The model without resampling decides where it calls as many rows, rightly or wrongly.
    ALARMS("Same alarms");

    private final String label;

    CompareAt(String label) {
        this.label = label;
    }

    /// The words on the button.
    public String label() {
        return label;
    }
}

package org.smotescope.ui.evaluate;

/// What the numbers of Evaluate are measured on.
public enum MeasuredOn {
    TEST_ROWS("Test rows", "The rows that were put away before anything was fitted."),
    FOLDS("Folds", "5 folds, twice: how far the numbers spread over splits."),
    AMOUNTS("Amounts", "From no resampling to equal classes and beyond, over 5 folds."),
    WRONG("Done wrong", "A mistake on purpose, to see what it does to the numbers.");

    private final String label;
    private final String help;

    MeasuredOn(String label, String help) {
        this.label = label;
        this.help = help;
    }

    String label() {
        return label;
    }

    String help() {
        return help;
    }
}

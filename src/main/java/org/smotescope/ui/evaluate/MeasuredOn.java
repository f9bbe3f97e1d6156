package org.smotescope.ui.evaluate;

/// What the numbers of Evaluate are measured on.
public enum MeasuredOn {
    TEST_ROWS("Test rows", "The rows that were put away before anything was fitted."),
    FOLDS(
            "Folds",
            "5 folds, or as many as a small class has rows for, twice: how far the numbers spread."),
    AMOUNTS("Amounts", "From no resampling to equal classes and beyond, over the folds."),
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

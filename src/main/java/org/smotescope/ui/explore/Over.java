package org.smotescope.ui.explore;

/// What can be shown over the rows.
public enum Over {
    GRAPH("Lines to nearest rows"),
    HULL("Outline of the small class"),
    DENSITY("Density, original and new"),
    TYPES("Safe, in danger, noise"),
    TEST("Test rows");

    private final String words;

    Over(String words) {
        this.words = words;
    }

    /// What stands in the menu.
    String words() {
        return words;
    }
}

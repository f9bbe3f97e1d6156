package org.smotescope.ui.compare;

/// What the panels show of what a sampler does.
public enum StillView {
    ADDED("Added rows", "All rows: new ones as diamonds, removed ones crossed out."),
    DENSITY("Density change", "Where there are more rows than before, and where fewer."),
    SWIPE("Swipe", "Left of the line the rows as they are, right of it as they become.");

    private final String words;
    private final String help;

    StillView(String words, String help) {
        this.words = words;
        this.help = help;
    }

    String words() {
        return words;
    }

    String help() {
        return help;
    }
}

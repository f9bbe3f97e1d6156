package org.smotescope.ui.explore;

/// What is being found for the axes.
///
/// @param what the name of the work: "Placing rows: t-SNE"
/// @param fraction the share that is done, from 0 to 1
public record Work(String what, double fraction) {
    /// "Placing rows: t-SNE 43 %".
    public String words() {
        return what + " " + (int) (fraction * 100) + " %";
    }

    Strip strip() {
        return new Strip.Working(words());
    }
}

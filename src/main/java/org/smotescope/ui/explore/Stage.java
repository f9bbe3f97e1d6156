package org.smotescope.ui.explore;

/// One stage of a story.
///
/// @param name on the scrubber
/// @param millis how long it takes at speed 1
/// @param shot what it shows
public record Stage(String name, double millis, Shot shot) {

    static final String PICK = "Pick";

    /// Whether one of the neighbours is picked in it.
    boolean picks() {
        return name.equals(PICK);
    }

    /// A stage's picture as a function of the way through it.
    @FunctionalInterface
    public interface Shot {
        /// @param share from 0 to 1, already eased
        Frame at(double share);
    }
}

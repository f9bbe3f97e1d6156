package org.smotescope.ui.explore;

import java.util.List;

/// What the scrubber shows: stages with their names, or one stretch without.
///
/// @param parts in order
public record Scrub(List<Part> parts) {
    static final Scrub NOTHING = new Scrub(List.of());

    public Scrub {
        parts = List.copyOf(parts);
    }

    /// @param name beneath the part, or an empty text
    public record Part(String name, double millis) {}

    /// All parts together.
    public double millis() {
        return parts.stream().mapToDouble(Part::millis).sum();
    }

    static Scrub of(Director director, int row, Mode mode) {
        if (!director.hasStory()) {
            return NOTHING;
        }
        if (mode == Mode.ALL_ROWS && !director.isOneStory()) {
            return new Scrub(List.of(new Part("", director.filmMillis())));
        }
        return new Scrub(
                director.story(row).stages().stream()
                        .map(stage -> new Part(stage.name(), stage.millis()))
                        .toList());
    }
}

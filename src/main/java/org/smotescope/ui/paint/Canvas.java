package org.smotescope.ui.paint;

import java.util.List;
import org.smotescope.ui.plot.Bounds;

/// What painted rows are called and how far they reach.
///
/// @param across the name of the column across
/// @param up the name of the column up
/// @param target the name of the column that holds the class
/// @param labels of the two classes, the larger one first
/// @param bounds where rows can lie
public record Canvas(String across, String up, String target, List<String> labels, Bounds bounds) {
    /// A canvas from 0 to 10.
    public static final Canvas EMPTY =
            new Canvas(
                    "x", "y", "class", List.of("majority", "minority"), new Bounds(0, 10, 0, 10));

    public Canvas {
        labels = List.copyOf(labels);
    }
}

package org.smotescope.ui.explore;

import java.util.List;
import org.smotescope.ui.plot.Item;

/// What is drawn over the rows, and what it means.
record Overlaid(List<Item> items, List<LegendLine> legend) {
    Overlaid {
        items = List.copyOf(items);
        legend = List.copyOf(legend);
    }

    /// Nothing but words.
    static Overlaid words(String words) {
        return new Overlaid(List.of(), List.of(new LegendLine(Sign.NONE, 0, words)));
    }
}

package org.smotescope.ui.explore;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.smotescope.experiment.boundary.Side;

/// How many rows of each class there are at a moment of the story.
final class ShownCounts {
    private final ReadOnlyObjectWrapper<List<Integer>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", List.of());

    /// By class code; empty while the outcome of the run is meant.
    ReadOnlyObjectProperty<List<Integer>> property() {
        return counts.getReadOnlyProperty();
    }

    /// Another moment. Says nothing where nothing has changed.
    ///
    /// @return whether anything is made or removed by then
    Side follow(List<Integer> now, Frame frame) {
        if (!now.equals(counts.get())) {
            counts.set(now);
        }
        return !now.isEmpty() && frame.done() == 0 ? Side.BEFORE : Side.AFTER;
    }
}

package org.smotescope.ui.explore;

import java.util.List;
import org.smotescope.data.DataProblem.Mend;

/// The strip above the plot: why the picture is not what the recipe asks for. What cannot be run at
/// all is said by the window, above every place.
public sealed interface Strip {
    /// The picture is what was asked for.
    record Clear() implements Strip {}

    /// The picture is older than the recipe; a newer one is on its way.
    record Stale(String words) implements Strip {}

    /// Something is being found for the axes; it can be given up.
    record Working(String words) implements Strip {}

    /// The run has something to say, such as that less was made than asked.
    ///
    /// @param mends what would change it, each a button
    record Notice(String words, List<Mend> mends) implements Strip {
        public Notice {
            mends = List.copyOf(mends);
        }
    }

    /// Whether it will go away by itself.
    default boolean isPassing() {
        return this instanceof Stale || this instanceof Working;
    }

    Strip CLEAR = new Clear();
}

package org.smotescope.ui.explore;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.diagnostics.Figure;

/// What the inspector tells of the new rows as a whole: a line for each figure. Immutable.
///
/// @param age whether they are those of the rows that are shown
/// @param note what is under way or went wrong, or an empty text
/// @param groups one for each class that has new rows
/// @param chosen whose rows are chosen in the window, or null for none of these
record Checks(Age age, String note, List<Group> groups, @Nullable CheckKey chosen) {
    static final Checks NONE = new Checks(Age.ABSENT, "", List.of(), null);

    Checks {
        groups = List.copyOf(groups);
    }

    enum Age {
        /// There is nothing to tell.
        ABSENT,
        /// They are those of the rows that are shown.
        CURRENT,
        /// They are those of an earlier run, or there are none yet.
        EARLIER
    }

    /// @param title the class and how many rows there are
    record Group(int code, String title, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /// @param value the figure with its unit
    /// @param of how many rows it counts, in words
    /// @param help what it means and what can be done, for the tooltip
    /// @param fold whether the detail is seen
    record Line(
            CheckKey key,
            String name,
            String value,
            String of,
            String help,
            Fold fold,
            Figure figure) {}

    enum Fold {
        OPEN,
        CLOSED
    }

    Optional<Line> line(CheckKey key) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.key().equals(key.whole()))
                .findFirst();
    }
}

package org.smotescope.ui.compare;

import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.experiment.Contender;
import org.smotescope.ui.explore.Still;

/// One of those that are compared, as a picture.
///
/// @param still null until it is made, or where there is a problem
/// @param problem why there is no picture; null where there is one or will be
public record Panel(
        Contender contender,
        String title,
        @Nullable Still still,
        Age age,
        @Nullable DataProblem problem) {
    /// Whether the picture is of what is asked now.
    public enum Age {
        NEW,
        /// The last good one, while the next is made.
        STALE
    }

    Panel with(Still made) {
        return new Panel(contender, title, made, Age.NEW, null);
    }

    Panel failed(DataProblem why) {
        return new Panel(contender, title, null, Age.NEW, why);
    }

    /// Whether a picture is to be made.
    boolean isWanted() {
        return problem == null && (still == null || age == Age.STALE);
    }

    /// "+840", "+816 −48", "nothing added".
    public String change() {
        Still made = still;
        if (made == null || age == Age.STALE) {
            return problem == null ? "…" : "";
        }
        return Numbers.change(
                made.run().resampling().added().size(), made.run().resampling().removed().size());
    }
}

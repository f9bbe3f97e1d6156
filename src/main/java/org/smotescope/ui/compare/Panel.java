package org.smotescope.ui.compare;

import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Contender;
import org.smotescope.ui.explore.Still;

/// One of those that are compared, as a picture.
///
/// @param still null until it is made, or where there is a problem
/// @param problem why there is no picture; empty where there is one or will be
public record Panel(Contender contender, String title, @Nullable Still still, String problem) {
    Panel with(Still made) {
        return new Panel(contender, title, made, "");
    }

    Panel failed(String why) {
        return new Panel(contender, title, null, why);
    }

    /// "+840", "+816 −48", "nothing added".
    public String change() {
        Still made = still;
        if (made == null) {
            return problem.isEmpty() ? "…" : "";
        }
        return Numbers.change(
                made.run().resampling().added().size(), made.run().resampling().removed().size());
    }
}

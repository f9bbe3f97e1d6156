package org.smotescope.sampling.cleaning;

import org.smotescope.sampling.Minority;
import org.smotescope.sampling.Targets;

/// When repeated editing settles which classes are cleaned and which one is the smallest.
public enum Settling {
    /// Both once, before the first pass. Where too few rows are left for a pass there is none.
    ONCE(Minority.SMALLEST_LABEL),
    /// The classes to clean before every pass, as imbalanced-learn does: once a class has shrunk to
    /// the size of the smallest one, that may be cleaned instead. Too few rows for a pass are
    /// refused.
    EVERY_PASS(Minority.FIRST_IN_FILE);

    private final Minority minority;

    Settling(Minority minority) {
        this.minority = minority;
    }

    /// The class whose size the others must keep; it is always settled once.
    Minority minority() {
        return minority;
    }

    /// @param pass the pass to come, from 1
    /// @param targets those of all rows
    Targets before(int pass, Targets targets, Editing editing) {
        return this == ONCE || pass == 1 ? targets : targets.settledFor(editing.counts());
    }
}

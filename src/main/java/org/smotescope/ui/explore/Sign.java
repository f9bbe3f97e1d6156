package org.smotescope.ui.explore;

import org.smotescope.sampling.Evidence.RowType;

/// The small marks of legend and inspector.
public enum Sign {
    NONE,
    /// A row of a class, in its look.
    ROW,
    /// A test row of a class that the model called what it is; called another one it is a ROW.
    TEST_RIGHT,
    /// A test row of a class that a model called another one, where such rows are singled out.
    TEST_WRONG,
    /// A test row, whatever a model calls it.
    TEST,
    BASE,
    NEIGHBOUR,
    NEW,
    OTHERS,
    /// A removed row while it is crossed out.
    CROSSED,
    /// A removed row: a grey cross.
    REMOVED,
    /// A row in the ring of its type.
    SAFE,
    DANGER,
    NOISE,
    /// A bar that is partly filled.
    BAR,
    /// A row that is marked as one of a cluster.
    CLUSTER,
    /// A line to a near row.
    LINK,
    /// What goes around the rows of a class.
    OUTLINE,
    /// Where original rows lie densely.
    LEVELS,
    /// Where new rows do.
    NEW_LEVELS;

    /// Whether it is the ring of a row type.
    boolean isType() {
        return this == SAFE || this == DANGER || this == NOISE;
    }

    static Sign of(RowType type) {
        return switch (type) {
            case SAFE -> SAFE;
            case DANGER -> DANGER;
            case NOISE -> NOISE;
        };
    }
}

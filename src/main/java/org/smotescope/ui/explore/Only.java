package org.smotescope.ui.explore;

import org.smotescope.sampling.Evidence.RowType;
import org.smotescope.ui.selection.MatrixCell;

/// Rows that can be singled out: all others are grey.
public enum Only {
    SAFE("Safe rows", "safe rows"),
    DANGER("Rows in danger", "rows in danger"),
    NOISE("Noise", "noise"),
    WRONG_BEFORE("Misclassified before resampling", "test rows misclassified before resampling"),
    WRONG_AFTER("Misclassified after resampling", "test rows misclassified after resampling");

    private final String words;
    private final String rows;

    Only(String words, String rows) {
        this.words = words;
        this.rows = rows;
    }

    /// What stands in the menu.
    String words() {
        return words;
    }

    /// Which rows they are, within a sentence.
    String rows() {
        return rows;
    }

    /// Whether these are training rows of a type; else they are test rows.
    boolean isType() {
        return this == SAFE || this == DANGER || this == NOISE;
    }

    static Only of(RowType type) {
        return switch (type) {
            case SAFE -> SAFE;
            case DANGER -> DANGER;
            case NOISE -> NOISE;
        };
    }

    /// Whose mistakes are meant.
    static Only of(MatrixCell.Model model) {
        return switch (model) {
            case BEFORE -> WRONG_BEFORE;
            case AFTER -> WRONG_AFTER;
        };
    }
}

package org.smotescope.experiment;

import org.smotescope.data.ColumnType;

/// The words for column types in recipes.
final class ColumnWords {
    private ColumnWords() {}

    static String word(ColumnType type) {
        return switch (type) {
            case NUMBER -> "number";
            case CATEGORY -> "categorical";
            case TEXT -> "text";
        };
    }
}

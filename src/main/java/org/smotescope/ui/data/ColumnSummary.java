package org.smotescope.ui.data;

import java.util.List;
import org.smotescope.data.ColumnSpec;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Role;
import org.smotescope.ui.form.Figures;

/// What there is to know about one column.
///
/// @param spec its name, role and type
/// @param position from 0
/// @param empty the empty cells
/// @param distinct the different words; 0 for numbers
/// @param words a few of the words
/// @param decimals the decimals that its numbers are written with, as far as the first rows tell
/// @param histogram how its values spread
/// @param byClass numbers per look of a class
record ColumnSummary(
        ColumnSpec spec,
        int position,
        int empty,
        int distinct,
        List<String> words,
        int decimals,
        Histogram histogram,
        List<ClassStatistics> byClass) {
    ColumnSummary {
        words = List.copyOf(words);
        byClass = List.copyOf(byClass);
    }

    String name() {
        return spec.name();
    }

    boolean isNumber() {
        return !histogram.isOfWords() && distinct == 0;
    }

    /// Whether the column is a feature of words.
    boolean isFeatureOfWords() {
        return spec.role() == Role.FEATURE && spec.type() != ColumnType.NUMBER;
    }

    /// "0.60 – 7.01", "no, yes" or "3 values".
    String range() {
        if (!isNumber()) {
            return distinct <= 2 ? String.join(", ", words) : Figures.count(distinct) + " values";
        }
        if (Double.isNaN(histogram.low())) {
            return "no value";
        }
        return number(histogram.low()) + " \u2013 " + number(histogram.high());
    }

    /// A value as the file writes it.
    String number(double value) {
        return decimals > 6 || Math.abs(value) >= 1e12
                ? Figures.value(value)
                : Figures.fixed(value, decimals);
    }

    /// A figure computed from values: at least two decimals where the file has any.
    String figure(double value) {
        if (Double.isNaN(value)) {
            return "\u2013";
        }
        if (decimals > 6) {
            return Figures.value(value);
        }
        return Figures.fixed(value, decimals == 0 && Math.abs(value) < 1000 ? 2 : decimals);
    }
}

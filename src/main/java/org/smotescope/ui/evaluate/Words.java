package org.smotescope.ui.evaluate;

import java.math.BigDecimal;
import java.util.Locale;
import org.smotescope.ui.RuleWords;

/// Numbers and names as they stand on screen.
final class Words {
    static final String UNDEFINED = "undefined";

    private static final char MINUS = '\u2212';

    private Words() {}

    /// A rate in a table.
    static String rate(double value) {
        return number("%.3f", value);
    }

    /// The rate that a table shows.
    static double shown(double value) {
        return Double.isNaN(value)
                ? value
                : Double.parseDouble(String.format(Locale.ROOT, "%.3f", value));
    }

    /// A rate in a sentence.
    static String shortRate(double value) {
        return number("%.2f", value);
    }

    /// A count, in groups of three from 1,000 on.
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /// A threshold: two decimals, and near 0 and 1 as many more as it takes to tell it from them.
    static String threshold(double threshold) {
        return RuleWords.threshold(threshold);
    }

    /// A score under an axis, in as few digits as it has.
    static String tick(double score) {
        return BigDecimal.valueOf(score).stripTrailingZeros().toPlainString().replace('-', MINUS);
    }

    private static String number(String format, double value) {
        if (Double.isNaN(value)) {
            return UNDEFINED;
        }
        String words = String.format(Locale.ROOT, format, Math.abs(value));
        boolean isZero = words.chars().allMatch(c -> c == '0' || c == '.');
        return value < 0 && !isZero ? MINUS + words : words;
    }
}

package org.smotescope.ui.evaluate;

import java.util.Locale;
import java.util.Set;

/// Numbers and names as they stand on screen.
final class Words {
    static final String UNDEFINED = "undefined";

    private static final char MINUS = '\u2212';
    private static final char THIN_SPACE = '\u2009';
    private static final Set<String> ANSWERS =
            Set.of(
                    "yes",
                    "no",
                    "true",
                    "false",
                    "y",
                    "n",
                    "t",
                    "f",
                    "pos",
                    "neg",
                    "positive",
                    "negative");

    private Words() {}

    /// A rate in a table.
    static String rate(double value) {
        return number("%.3f", value);
    }

    /// A rate in a sentence.
    static String shortRate(double value) {
        return number("%.2f", value);
    }

    /// A difference of rates in a sentence, with its sign; none for what shows as 0.
    static String shortChange(double change) {
        String words = shortRate(change);
        return change > 0 && !words.equals("0.00") ? "+" + words : words;
    }

    /// A count, in groups of three from 1,000 on.
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', THIN_SPACE);
    }

    /// A threshold: two decimals, and near 0 and 1 as many as tell it from them.
    static String threshold(double threshold) {
        double distance = Math.min(threshold, 1.0 - threshold);
        int decimals = 2;
        for (double limit = 0.1; decimals < 7 && distance < limit * 0.9999; limit /= 10.0) {
            decimals++;
        }
        boolean isEnd = distance == 0.0;
        boolean isEven = Math.abs(threshold * 100.0 - Math.rint(threshold * 100.0)) < 1e-9;
        return number("%." + (isEnd || isEven ? 2 : decimals) + "f", threshold);
    }

    /// "failed rows"; "rows of class 1" where the label alone does not read as a word.
    static String rowsOf(String label) {
        boolean isWord = label.chars().allMatch(Character::isLetter) && label.length() > 1;
        return isWord && !ANSWERS.contains(label.toLowerCase(Locale.ROOT))
                ? label + " rows"
                : "rows of class " + label;
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

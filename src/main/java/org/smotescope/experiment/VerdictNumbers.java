package org.smotescope.experiment;

import java.util.Locale;
import org.smotescope.experiment.VariantResult.Interval;

/// Numbers as they stand in sentences.
final class VerdictNumbers {
    private static final char MINUS = '\u2212';

    private VerdictNumbers() {}

    /// A rate: `0.48`.
    static String rate(double value) {
        return Double.isNaN(value) ? "undefined" : signed(value, "");
    }

    /// A change: `+0.71`, `−0.01`, `0.00`.
    static String change(double value) {
        return Double.isNaN(value) ? "undefined" : signed(value, "+");
    }

    /// The interval of a change: `95 %: −0.04 … +0.02`.
    static String interval(Interval interval) {
        return interval.isDefined()
                ? "95 %: " + change(interval.low()) + " … " + change(interval.high())
                : "no interval";
    }

    /// A share: `48 %`, and below 10 % with a decimal: `0.5 %`.
    static String percent(double share) {
        double percent = share * 100.0;
        return String.format(Locale.ROOT, percent < 9.95 ? "%.1f %%" : "%.0f %%", percent);
    }

    /// A count in groups of three from 1,000 on.
    static String count(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String signed(double value, String plus) {
        String words = String.format(Locale.ROOT, "%.2f", Math.abs(value));
        if (words.equals("0.00")) {
            return words;
        }
        return value < 0 ? MINUS + words : plus + words;
    }
}

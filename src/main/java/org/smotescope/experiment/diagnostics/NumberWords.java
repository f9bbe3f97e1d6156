package org.smotescope.experiment.diagnostics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.smotescope.data.Count;

/// Numbers in the sentences of figures.
final class NumberWords {
    private NumberWords() {}

    /// "3,248".
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// "1 row", "3,248 rows".
    ///
    /// @param noun in the singular, one whose plural is regular
    static String count(long number, String noun) {
        return count(number) + " " + Count.noun(number, noun);
    }

    /// "3 of 20 new rows (15.0 %)".
    static String part(int count, int of) {
        return String.format(
                Locale.ROOT,
                "%,d of %s (%.1f %%)",
                count,
                count(of, "new row"),
                100.0 * count / of);
    }

    /// A number with four digits.
    static String number(double value) {
        if (value == 0.0) {
            return "0";
        }
        double size = Math.abs(value);
        return size < 1e-4 || size >= 1e7
                ? String.format(Locale.ROOT, "%.3e", value)
                : new BigDecimal(value)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}

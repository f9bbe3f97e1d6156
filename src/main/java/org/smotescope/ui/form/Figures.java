package org.smotescope.ui.form;

import java.util.Locale;
import org.smotescope.data.Count;

/// Numbers as they stand in sentences and tables: a real minus sign, a comma between thousands, a
/// space before the percent sign.
public final class Figures {
    private Figures() {}

    /// A number of things.
    public static String count(long number) {
        return minus(String.format(Locale.ROOT, "%,d", number));
    }

    /// "1 row", "1,960 rows".
    ///
    /// @param noun in the singular, one whose plural is regular
    public static String count(long number, String noun) {
        return count(number) + " " + Count.noun(number, noun);
    }

    /// A share in percent with one decimal.
    public static String percent(double share) {
        return minus(String.format(Locale.ROOT, "%.1f %%", 100 * share));
    }

    /// A number with this many decimals.
    public static String fixed(double number, int decimals) {
        return minus(String.format(Locale.ROOT, "%,." + decimals + "f", number));
    }

    /// A measured value in some three figures: 0.60, 44.6, 6,379.
    public static String value(double number) {
        double size = Math.abs(number);
        if (Double.isNaN(number)) {
            return "\u2013";
        }
        if (size != 0 && (size < 0.001 || size >= 1e9)) {
            return minus(String.format(Locale.ROOT, "%.2e", number));
        }
        if (size >= 1000 || (size >= 100 && number == Math.rint(number))) {
            return fixed(number, 0);
        }
        if (size < 0.1 && size != 0) {
            return fixed(number, 4);
        }
        return fixed(number, size >= 10 ? 1 : 2);
    }

    /// The size of a file.
    public static String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        double size = bytes;
        String[] units = {"KB", "MB", "GB", "TB"};
        int unit = -1;
        while (size >= 999.5 && unit < units.length - 1) {
            size /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, size < 9.95 ? "%.1f %s" : "%.0f %s", size, units[unit]);
    }

    /// A time that work took.
    public static String time(double seconds) {
        if (seconds < 0.00995) {
            return String.format(Locale.ROOT, "%.1f ms", seconds * 1e3);
        }
        if (seconds < 0.9995) {
            return String.format(Locale.ROOT, "%.0f ms", seconds * 1e3);
        }
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    private static String minus(String text) {
        return text.replace('-', '\u2212');
    }
}

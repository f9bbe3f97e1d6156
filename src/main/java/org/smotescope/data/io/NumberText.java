package org.smotescope.data.io;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Numbers as text, with the decimal mark of a file.
///
/// Read are `12`, `-1.5`, `.5`, `5.`, `1e-3`, `inf`, and thousands marks only where nothing else
/// can be meant: `1,234.5` and `1,234,567`, but not `1,234`.
public final class NumberText {
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };
    private static final int EXACT_DIGITS = 15;
    private static final Pattern PLAIN =
            Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?\\d{1,3}(?:(?:,\\d{3})+\\.\\d*|(?:,\\d{3}){2,})");
    private static final Pattern INFINITE = Pattern.compile("(?i)([+-]?)inf(?:inity)?");

    private NumberText() {}

    /// The number that a cell holds, infinite if it says so or is too large, NaN if it is none.
    ///
    /// @param decimal the decimal mark, `.` or `,`
    public static double parse(String cell, char decimal) {
        int length = cell.length();
        int at = 0;
        boolean negative = length > 0 && cell.charAt(0) == '-';
        if (negative) {
            at = 1;
        }
        long mantissa = 0;
        int digits = 0;
        int fraction = -1;
        for (; at < length; at++) {
            char c = cell.charAt(at);
            if (c >= '0' && c <= '9') {
                mantissa = mantissa * 10 + (c - '0');
                digits++;
                if (digits > EXACT_DIGITS) {
                    return parseSlowly(cell, decimal);
                }
                fraction += fraction >= 0 ? 1 : 0;
            } else if (c == decimal && fraction < 0) {
                fraction = 0;
            } else {
                return parseSlowly(cell, decimal);
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        // Both operands are exact, so the quotient is the nearest double.
        double value = fraction <= 0 ? mantissa : mantissa / POWERS[fraction];
        return negative ? -value : value;
    }

    private static double parseSlowly(String cell, char decimal) {
        String text = cell.strip();
        if (decimal == ',') {
            text = swapped(text);
        }
        if (PLAIN.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        if (GROUPED.matcher(text).matches()) {
            return Double.parseDouble(text.replace(",", ""));
        }
        var infinite = INFINITE.matcher(text);
        if (infinite.matches()) {
            return "-".equals(infinite.group(1))
                    ? Double.NEGATIVE_INFINITY
                    : Double.POSITIVE_INFINITY;
        }
        return Double.NaN;
    }

    /// The shortest plain decimal that reads back as the same number: no exponent between 1e-5 and
    /// 1e15, else like `1.5E-9`. A whole number has no decimals; NaN is an empty text.
    ///
    /// @param decimal the decimal mark, `.` or `,`
    public static String format(double value, char decimal) {
        if (Double.isNaN(value)) {
            return "";
        }
        String text = Double.toString(value);
        double size = Math.abs(value);
        if (size >= 1e-5 && size < 1e15 && text.indexOf('E') >= 0) {
            text = new BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        if (text.endsWith(".0")) {
            text = text.substring(0, text.length() - 2);
        }
        return decimal == '.' ? text : text.replace('.', decimal);
    }

    private static String swapped(String text) {
        StringBuilder swapped = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ',' -> swapped.setCharAt(i, '.');
                case '.' -> swapped.setCharAt(i, ',');
                default -> {}
            }
        }
        return swapped.toString();
    }
}

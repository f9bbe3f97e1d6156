package org.smotescope.data.io;

import java.nio.charset.StandardCharsets;

/// Numbers as ASCII bytes; the same numbers as [NumberText] for every cell.
final class NumberBytes {
    private static final int MOST_DIGITS = 19;
    private static final int LARGEST_EXPONENT = 10_000;

    private NumberBytes() {}

    /// The number that the bytes hold, as [NumberText#parse] has it.
    ///
    /// @param from where the cell begins
    /// @param to where it ends, exclusive
    static double parse(byte[] bytes, int from, int to, char decimal) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        at += negative ? 1 : 0;
        long mantissa = 0;
        int digits = 0;
        int fraction = 0;
        boolean marked = false;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                mantissa = mantissa * 10 + digit;
                digits++;
                fraction += marked ? 1 : 0;
            } else if (bytes[at] == decimal && !marked) {
                marked = true;
            } else {
                break;
            }
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            return byText(bytes, from, to, decimal);
        }
        int exponent = at == to ? 0 : exponent(bytes, at, to);
        if (exponent == Integer.MIN_VALUE) {
            return byText(bytes, from, to, decimal);
        }
        double value = NearestDouble.of(mantissa, exponent - fraction);
        if (Double.isNaN(value)) {
            return byText(bytes, from, to, decimal);
        }
        return negative ? -value : value;
    }

    /// The exponent that fills the rest of a cell, or the smallest int if that is something else.
    private static int exponent(byte[] bytes, int from, int to) {
        int at = from + 1;
        if ((bytes[from] != 'e' && bytes[from] != 'E') || at == to) {
            return Integer.MIN_VALUE;
        }
        boolean negative = bytes[at] == '-';
        at += negative || bytes[at] == '+' ? 1 : 0;
        int exponent = 0;
        for (int i = at; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9 || exponent > LARGEST_EXPONENT) {
                return Integer.MIN_VALUE;
            }
            exponent = exponent * 10 + digit;
        }
        return at == to ? Integer.MIN_VALUE : negative ? -exponent : exponent;
    }

    private static double byText(byte[] bytes, int from, int to, char decimal) {
        return NumberText.parse(
                new String(bytes, from, to - from, StandardCharsets.US_ASCII), decimal);
    }
}

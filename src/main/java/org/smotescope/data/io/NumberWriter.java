package org.smotescope.data.io;

/// Writes numbers as ASCII characters, the same as [NumberText#format], without making a text of
/// each.
final class NumberWriter {
    private final char decimal;
    private final StringBuilder text = new StringBuilder(32);
    private final char[] digits = new char[32];

    /// @param decimal the decimal mark, `.` or `,`
    NumberWriter(char decimal) {
        this.decimal = decimal;
    }

    /// Writes nothing for NaN.
    void write(double value, RowBuffer out) {
        if (Double.isNaN(value)) {
            return;
        }
        text.setLength(0);
        text.append(value);
        double size = Math.abs(value);
        int exponent = size >= 1e-3 && size < 1e7 ? -1 : text.indexOf("E");
        if (exponent >= 0 && size >= 1e-5 && size < 1e15) {
            writePlain(exponent, out);
            return;
        }
        int length = text.length();
        boolean whole =
                length > 2 && text.charAt(length - 1) == '0' && text.charAt(length - 2) == '.';
        writeUnits(0, whole ? length - 2 : length, out);
    }

    private void writeUnits(int from, int to, RowBuffer out) {
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            out.write(unit == '.' ? decimal : unit);
        }
    }

    /// Writes `1.25E-4` as `0.000125` and `1.25E8` as `125000000`.
    private void writePlain(int exponentMark, RowBuffer out) {
        int count = 0;
        for (int i = 0; i < exponentMark; i++) {
            char unit = text.charAt(i);
            if (unit == '-') {
                out.write('-');
            } else if (unit != '.') {
                digits[count++] = unit;
            }
        }
        while (count > 1 && digits[count - 1] == '0') {
            count--;
        }
        int before = 1 + Integer.parseInt(text, exponentMark + 1, text.length(), 10);
        if (before <= 0) {
            out.write('0');
            out.write(decimal);
        }
        for (int i = Math.min(0, before); i < Math.max(count, before); i++) {
            if (i == before && before > 0) {
                out.write(decimal);
            }
            out.write(i >= 0 && i < count ? digits[i] : '0');
        }
    }
}

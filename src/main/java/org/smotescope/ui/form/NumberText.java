package org.smotescope.ui.form;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a number is written and read in a field.
public interface NumberText {
    /// The number as it stands in the field.
    String write(double value);

    /// What was typed as a number, or null where it is none.
    @Nullable Double read(String text);

    /// Whole numbers.
    NumberText WHOLE =
            new NumberText() {
                @Override
                public String write(double value) {
                    return Long.toString(Math.round(value));
                }

                @Override
                public @Nullable Double read(String text) {
                    String plain = plain(text);
                    return plain.matches("[-+]?\\d{1,15}") ? Double.valueOf(plain) : null;
                }
            };

    /// Numbers with a fixed number of decimals.
    static NumberText decimals(int decimals) {
        return new Real("%." + decimals + "f");
    }

    /// Numbers in as few figures as they need.
    static NumberText shortest() {
        return new Real("");
    }

    /// A ratio of 0.5 is written `1 : 2`; read are `1 : 2`, `1:2`, `0.5` and `0,5`.
    NumberText RATIO =
            new NumberText() {
                @Override
                public String write(double value) {
                    double other = 1.0 / value;
                    boolean whole = Math.abs(other - Math.rint(other)) < 0.005 || other >= 99.5;
                    return "1 : " + String.format(Locale.ROOT, whole ? "%.0f" : "%.2f", other);
                }

                @Override
                public @Nullable Double read(String text) {
                    String[] sides = text.split(":", -1);
                    Double first = number(sides[0]);
                    if (sides.length == 1 || first == null) {
                        return sides.length == 1 ? first : null;
                    }
                    Double second = number(sides[1]);
                    return sides.length > 2 || second == null || second == 0.0
                            ? null
                            : (Double) (first / second);
                }
            };

    private static String plain(String text) {
        return text.strip().replace('\u2212', '-').replace("\u2009", "").replace("\u202f", "");
    }

    private static @Nullable Double number(String text) {
        try {
            double value = Double.parseDouble(plain(text).replace(',', '.'));
            return Double.isFinite(value) ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// @param format of [String#format], or empty for the shortest
    record Real(String format) implements NumberText {
        @Override
        public String write(double value) {
            if (!format.isEmpty()) {
                return String.format(Locale.ROOT, format, value);
            }
            String text = Double.toString(value);
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }

        @Override
        public @Nullable Double read(String text) {
            return number(text);
        }
    }
}

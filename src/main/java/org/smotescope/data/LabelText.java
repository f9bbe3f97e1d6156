package org.smotescope.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Class labels inside a text with marks of its own, such as `A=100,"b,c"=200`: a label that holds
/// a mark stands in double quotes, and a quote in it is doubled.
public final class LabelText {
    private static final Pattern PLAIN =
            Pattern.compile("[^\\s,=\"\\[\\]{}]([^,=\"\\[\\]{}]*[^\\s,=\"\\[\\]{}])?");

    private LabelText() {}

    /// The label as it stands in a text.
    public static String quoted(String label) {
        return PLAIN.matcher(label).matches() ? label : '"' + label.replace("\"", "\"\"") + '"';
    }

    /// The label that stands in a part of a text, spaces around it left out.
    public static String unquoted(String part) {
        String label = part.strip();
        return label.length() >= 2 && label.startsWith("\"") && label.endsWith("\"")
                ? label.substring(1, label.length() - 1).replace("\"\"", "\"")
                : label;
    }

    /// The parts between marks that do not stand in quotes.
    public static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == mark && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}

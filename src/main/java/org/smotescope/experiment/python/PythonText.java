package org.smotescope.experiment.python;

import java.util.Collection;
import java.util.stream.Collectors;

/// Values as Python source. Whatever a text holds, it stays inside its quotes or its comment.
final class PythonText {
    private PythonText() {}

    /// A text in double quotes; what cannot be seen is written as its number.
    static String literal(String text) {
        StringBuilder source = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        point -> {
                            switch (point) {
                                case '"' -> source.append("\\\"");
                                case '\\' -> source.append("\\\\");
                                default -> append(source, point);
                            }
                        });
        return source.append('"').toString();
    }

    /// A text as a part of one line of a comment.
    static String comment(String text) {
        StringBuilder source = new StringBuilder();
        text.codePoints().forEach(point -> append(source, point));
        return source.toString();
    }

    /// A list of texts.
    static String list(Collection<String> texts) {
        return texts.stream().map(PythonText::literal).collect(Collectors.joining(", ", "[", "]"));
    }

    /// A number that reads back as the same double; a whole one without decimals.
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static void append(StringBuilder source, int point) {
        if (isSeen(point)) {
            source.appendCodePoint(point);
            return;
        }
        switch (point) {
            case '\n' -> source.append("\\n");
            case '\r' -> source.append("\\r");
            case '\t' -> source.append("\\t");
            default -> source.append((point < 0x10000 ? "\\u%04x" : "\\U%08x").formatted(point));
        }
    }

    /// Whether a character has a look of its own and changes that of no other.
    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}

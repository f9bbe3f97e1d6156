package org.smotescope.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How much room words take.
public final class Lettering {
    private static final String ELLIPSIS = "\u2026";

    private Lettering() {}

    /// In pixels.
    public static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    /// The words, or as many letters of them as fit.
    public static String cut(String words, Font font, double room) {
        if (width(words, font) <= room) {
            return words;
        }
        int length = words.codePointCount(0, words.length()) - 1;
        while (length > 0 && width(start(words, length) + ELLIPSIS, font) > room) {
            length--;
        }
        return start(words, length) + ELLIPSIS;
    }

    private static String start(String words, int length) {
        return words.substring(0, words.offsetByCodePoints(0, length));
    }

    /// The words in lines that fit; a word that fits into none is cut.
    public static List<String> wrapped(String words, Font font, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font) <= room) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = cut(word, font, room);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return List.copyOf(lines);
    }
}

package org.smotescope.ui.evaluate;

import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Text that painters draw. Fonts are asked for when they are needed: the theme loads them first.
final class Texts {
    private static final String FAMILY = "Smotescope Sans";
    private static final String UNDEFINED = "undefined";
    private static final String ELLIPSIS = "\u2026";

    private Texts() {}

    /// Axes and hints.
    static Font small() {
        return Font.font(FAMILY, 12);
    }

    /// Names.
    static Font plain() {
        return Font.font(FAMILY, 13);
    }

    /// Counts.
    static Font strong() {
        return Font.font(FAMILY, FontWeight.BOLD, 13);
    }

    static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    /// Puts a number into a table, or says that it is not defined. A style class is touched only
    /// when it changes: the label would be styled again.
    static void show(Label label, String words) {
        label.setText(words);
        boolean isUndefined = words.equals(Words.UNDEFINED);
        if (isUndefined && !label.getStyleClass().contains(UNDEFINED)) {
            label.getStyleClass().add(UNDEFINED);
        } else if (!isUndefined) {
            label.getStyleClass().remove(UNDEFINED);
        }
    }

    /// The words, or as many letters of them as fit.
    static String cut(String words, Font font, double room) {
        if (width(words, font) <= room) {
            return words;
        }
        int length = words.length() - 1;
        while (length > 1 && width(words.substring(0, length) + ELLIPSIS, font) > room) {
            length--;
        }
        return words.substring(0, Math.max(0, length)) + ELLIPSIS;
    }
}

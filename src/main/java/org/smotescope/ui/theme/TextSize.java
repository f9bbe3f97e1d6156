package org.smotescope.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.scene.Scene;

/// How large the text of the window is. All of it follows the root's size, so that one rule on the
/// root is enough; popups and menus take the rule from the scene they belong to.
public enum TextSize {
    USUAL(100),
    LARGER(125),
    LARGE(150),
    /// Text at this size must still be readable without loss (WCAG 2.2, 1.4.4).
    LARGEST(200);

    /// The size of plain text at 100 %, in pixels.
    static final double ROOT = 13;

    private static final double SMALL = 12;
    private static final double ICON = 16;
    private static final double SMALL_ICON = 14;

    /// Where icons are small at 100 % too, see base.css.
    private static final String SMALL_ICONS =
            ".status-bar .ikonli-font-icon,.step-header .ikonli-font-icon,"
                    + ".text-button .ikonli-font-icon,"
                    + ".segmented > .toggle-button .ikonli-font-icon";

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /// The size of this percentage, or the usual one where there is none.
    public static TextSize of(double percent) {
        for (TextSize size : values()) {
            if (size.percent == percent) {
                return size;
            }
        }
        return USUAL;
    }

    /// In percent of the usual size.
    public int percent() {
        return percent;
    }

    /// How many times the usual size.
    public double factor() {
        return percent / 100.0;
    }

    /// The next larger size, or this one where it is the largest.
    public TextSize up() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /// The next smaller size, or this one where it is the smallest.
    public TextSize down() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /// Sets the text of `scene`; may be called again to change it. Comes after [Theme#applyTo].
    public void applyTo(Scene scene) {
        for (TextSize size : values()) {
            scene.getStylesheets().remove(size.sheet());
        }
        if (this != USUAL) {
            scene.getStylesheets().add(sheet());
        }
    }

    private String sheet() {
        String rules =
                rule(".root", ROOT)
                        + rule(".tooltip", SMALL)
                        + rule(".context-menu", ROOT)
                        + rule(".ikonli-font-icon", "-fx-icon-size", ICON)
                        + rule(SMALL_ICONS, "-fx-icon-size", SMALL_ICON);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private String rule(String selector, double size) {
        return rule(selector, "-fx-font-size", size);
    }

    private String rule(String selector, String property, double size) {
        return selector + "{" + property + ":" + size * factor() + "px;}";
    }
}

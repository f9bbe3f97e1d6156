package org.smotescope.ui.plot;

import javafx.geometry.Rectangle2D;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.smotescope.ui.theme.Fonts;

/// A label with its size and place in pixels.
record LabelBox(Item.Label label, Font font, double x, double y, double distance, Rectangle2D box) {
    private static final double PADDING = 14;

    /// Between a label and what it names.
    private static final double GAP = 13;

    /// Not yet placed.
    static LabelBox of(Item.Label label, Look look) {
        boolean strong = label.style() == Item.LabelStyle.STRONG;
        Font font =
                strong
                        ? Font.font(Fonts.FAMILY, FontWeight.BOLD, 14 * look.textScale())
                        : Font.font(Fonts.MEDIUM_FAMILY, 13 * look.textScale());
        double width = width(label.text(), font) + 2 * PADDING;
        return new LabelBox(
                label,
                font,
                look.viewport().toPixelX(label.x()),
                look.viewport().toPixelY(label.y()),
                (label.clearance() + GAP) * look.markScale(),
                new Rectangle2D(0, 0, width, (strong ? 26 : 24) * look.textScale()));
    }

    /// How wide words are, in whole pixels.
    static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    LabelBox placed(LabelPlacer placer) {
        Rectangle2D place =
                placer.place(x, y, distance, box.getWidth(), box.getHeight(), label.style());
        return new LabelBox(label, font, x, y, distance, place);
    }

    /// Whether this label could come to lie on a disc, wherever it is placed.
    boolean mayReach(double px, double py, double radius) {
        double reach = LabelPlacer.reach(box.getWidth(), box.getHeight(), distance);
        return Math.abs(px - x) < reach + radius && Math.abs(py - y) < reach + radius;
    }
}

package org.smotescope.ui.plot;

import java.util.function.BiConsumer;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// A mark and its meaning in the legend of a figure.
///
/// @param mark draws it into the square from the origin
/// @param size of the square, in pixels
/// @param words what it means
public record LegendKey(BiConsumer<Sketch, Palette> mark, double size, String words) {
    private static final double SIZE = 16;
    private static final double TINT = 0.22;
    private static final double OUTLINE = 0.6;

    /// A mark as the window's legends show it.
    public static LegendKey of(MarkIcon icon, String words) {
        Drawing drawing = icon.drawing();
        double size = icon.getWidth();
        return new LegendKey(
                (g, palette) -> MarkIcon.paint(g, drawing, size, palette), size, words);
    }

    /// The tint of a class.
    public static LegendKey tint(int classIndex, String words) {
        return new LegendKey(
                (g, palette) -> {
                    g.setFill(palette.canvas().interpolate(palette.classColour(classIndex), TINT));
                    g.fillRect(1, 3, 14, 10);
                    g.setStroke(
                            palette.canvas().interpolate(palette.classColour(classIndex), OUTLINE));
                    g.setLineWidth(1);
                    g.strokeRect(1.5, 3.5, 13, 9);
                },
                SIZE,
                words);
    }

    /// A line in the colour of text.
    public static LegendKey line(String words) {
        return new LegendKey(
                (g, palette) -> {
                    g.setStroke(palette.text());
                    g.setLineWidth(1.6);
                    g.strokeLine(0, SIZE / 2, SIZE, SIZE / 2);
                },
                SIZE,
                words);
    }
}

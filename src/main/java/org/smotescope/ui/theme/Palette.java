package org.smotescope.ui.theme;

import java.util.List;
import javafx.scene.paint.Color;

/// The colours of a theme for painters: the tokens of `light.css` and `dark.css` as values.
///
/// Class colours are those of Okabe and Ito and the same in both themes. They are for marks and
/// bars, never for text, and never alone: shape says the class too.
///
/// @param canvas under the plot
/// @param panel side panels, header, status bar
/// @param inset segmented track, the "called minority" side of a strip
/// @param text text, rings and the ink of the story
/// @param text2 hints, axes, the "before" curve
/// @param text3 chevrons
/// @param line dividers, plot frame
/// @param lineSoft grid, lines between rows
/// @param fieldBorder outline of fields
/// @param accent links, the "after" curve, focus ring, threshold line
/// @param accentFill filled buttons and grips
/// @param accentSoft selected table row
/// @param onAccent text on `accentFill`
/// @param dimmed marks outside the story
/// @param modelTint laid over the side that the model calls minority
/// @param classes by class index: majority, minority, third, fourth, …
public record Palette(
        Color canvas,
        Color panel,
        Color inset,
        Color text,
        Color text2,
        Color text3,
        Color line,
        Color lineSoft,
        Color fieldBorder,
        Color accent,
        Color accentFill,
        Color accentSoft,
        Color onAccent,
        Color warning,
        Color bad,
        Color good,
        Color dimmed,
        Color modelTint,
        List<Color> classes) {

    private static final List<Color> OKABE_ITO =
            List.of(
                    Color.web("#0072b2"),
                    Color.web("#d55e00"),
                    Color.web("#009e73"),
                    Color.web("#cc79a7"),
                    Color.web("#e69f00"),
                    Color.web("#56b4e9"));

    static final Palette LIGHT =
            new Palette(
                    Color.web("#ffffff"),
                    Color.web("#f6f8fa"),
                    Color.web("#eff2f5"),
                    Color.web("#1f2328"),
                    Color.web("#57606a"),
                    Color.web("#656d76"),
                    Color.web("#d0d7de"),
                    Color.web("#e4e8ec"),
                    Color.web("#848d97"),
                    Color.web("#6639ba"),
                    Color.web("#6639ba"),
                    Color.web("#f3eefc"),
                    Color.web("#ffffff"),
                    Color.web("#7d4e00"),
                    Color.web("#cf222e"),
                    Color.web("#1a7f37"),
                    Color.web("#767676"),
                    Color.web("#d55e00", 0.09),
                    OKABE_ITO);

    static final Palette DARK =
            new Palette(
                    Color.web("#0d1117"),
                    Color.web("#161b22"),
                    Color.web("#1c222b"),
                    Color.web("#e6edf3"),
                    Color.web("#9ba4ae"),
                    Color.web("#8b949e"),
                    Color.web("#30363d"),
                    Color.web("#21262d"),
                    Color.web("#6e7681"),
                    Color.web("#b392f0"),
                    Color.web("#8251d8"),
                    Color.web("#231b38"),
                    Color.web("#ffffff"),
                    Color.web("#e3b341"),
                    Color.web("#ff7b72"),
                    Color.web("#3fb950"),
                    Color.web("#767676"),
                    Color.web("#d55e00", 0.13),
                    OKABE_ITO);

    public Palette {
        classes = List.copyOf(classes);
    }

    /// Colour of the class with this index, largest class first. From the fifth class on a mark
    /// needs an outline on light ground, and from the seventh on the colours come again.
    public Color classColour(int index) {
        return classes.get(index % classes.size());
    }

    public Color majority() {
        return classColour(0);
    }

    public Color minority() {
        return classColour(1);
    }
}

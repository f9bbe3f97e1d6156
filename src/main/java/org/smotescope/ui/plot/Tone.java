package org.smotescope.ui.plot;

import javafx.scene.paint.Color;
import org.smotescope.ui.theme.Palette;

/// What a line of a drawing says by its colour. Classes have colours of their own.
public enum Tone {
    /// Tells the story.
    INK,
    /// Stands beside the story.
    TEXT2,
    /// In bulk, quieter than any row.
    TEXT3,
    /// What a bar may still fill.
    TRACK,
    /// Not part of the story.
    DIMMED,
    /// Yours to move, chosen, pointed at.
    ACCENT;

    public Color in(Palette palette) {
        return switch (this) {
            case INK -> palette.text();
            case TEXT2 -> palette.text2();
            case TEXT3 -> palette.text3();
            case TRACK -> palette.line();
            case DIMMED -> palette.dimmed();
            case ACCENT -> palette.accent();
        };
    }
}

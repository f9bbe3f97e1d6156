package org.smotescope.ui.explore;

import javafx.beans.value.ObservableValue;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Lines;
import org.smotescope.ui.plot.MarkIcon;
import org.smotescope.ui.plot.MarkKind;
import org.smotescope.ui.plot.Tone;
import org.smotescope.ui.theme.Palette;

/// The signs of legend and inspector as pictures.
final class Signs {
    private static final double SIZE = 16;
    private static final double DIAMOND = 5.5;

    private Signs() {}

    static MarkIcon icon(Sign sign, int look) {
        return switch (sign) {
            case NONE -> new MarkIcon(SIZE, Drawing.EMPTY);
            case ROW, TEST_WRONG -> MarkIcon.ofClass(look);
            case TEST_RIGHT, TEST -> MarkIcon.of(MarkKind.ofClass(look).hollow(), look);
            case BASE -> MarkIcon.base(look);
            case NEIGHBOUR -> MarkIcon.neighbour(look);
            case NEW ->
                    new MarkIcon(
                            SIZE,
                            Drawing.of(new Item.Mark(0, 0, MarkKind.SYNTHETIC, look, DIAMOND)));
            case OTHERS -> MarkIcon.of(MarkKind.DIMMED_CIRCLE, 0);
            case CROSSED -> new MarkIcon(SIZE, Drawing.of(Item.Cross.removed(0, 0)));
            case SAFE -> MarkIcon.rowType(MarkKind.RING_SAFE, look);
            case DANGER -> MarkIcon.rowType(MarkKind.RING_DANGER, look);
            case NOISE -> MarkIcon.rowType(MarkKind.RING_NOISE, look);
            case REMOVED -> MarkIcon.of(MarkKind.GONE, look);
            case BAR -> new MarkIcon(SIZE, new Drawing(Prelude.bar(0, -7, 14, 0.6, Tone.TEXT2)));
            case CLUSTER -> MarkIcon.inCluster(look);
            case LINK -> MarkIcon.line(Lines.Stroke.THIN, Tone.TEXT3);
            case OUTLINE -> MarkIcon.lineOfClass(Lines.Stroke.DASHED, look);
            case LEVELS -> MarkIcon.line(Lines.Stroke.SOLID, Tone.TEXT2);
            case NEW_LEVELS -> MarkIcon.line(Lines.Stroke.DASHED, Tone.ACCENT);
        };
    }

    /// In the colours of a theme.
    static MarkIcon icon(Sign sign, int look, ObservableValue<Palette> palette) {
        MarkIcon icon = icon(sign, look);
        icon.paletteProperty().bind(palette);
        return icon;
    }
}

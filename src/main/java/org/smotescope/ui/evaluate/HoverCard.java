package org.smotescope.ui.evaluate;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// A few lines of numbers beside the mark under the pointer.
final class HoverCard {
    private static final double LINE = 16.0;
    private static final double PAD = 7.0;
    private static final double AWAY = 12.0;
    private static final double RING = 5.0;

    private @Nullable Spot spot;

    /// A mark and what is said about it.
    ///
    /// @param lines from top to bottom; empty ones are left out
    record Spot(double x, double y, List<String> lines) {
        Spot {
            lines = lines.stream().filter(line -> !line.isEmpty()).toList();
        }
    }

    /// @param next what is under the pointer, or null
    /// @return whether that is something else than before
    boolean show(@Nullable Spot next) {
        boolean isOther = next == null ? spot != null : !next.equals(spot);
        spot = next;
        return isOther;
    }

    /// Draws it to the right of the mark, or to the left where there is no room.
    ///
    /// @param width of the picture
    void paint(Sketch g, Palette colours, double width) {
        Spot shown = spot;
        if (shown == null) {
            return;
        }
        g.setStroke(colours.text());
        g.setLineWidth(1.5);
        g.strokeOval(shown.x() - RING, shown.y() - RING, 2 * RING, 2 * RING);
        g.setFont(Texts.small());
        double room = 2 * PAD;
        for (String line : shown.lines()) {
            room = Math.max(room, Texts.width(line, g.getFont()) + 2 * PAD);
        }
        double height = shown.lines().size() * LINE + 2 * PAD - 4;
        boolean isRight = shown.x() + AWAY + room <= width;
        double left = isRight ? shown.x() + AWAY : Math.max(0, shown.x() - AWAY - room);
        double top = Math.max(0, shown.y() - height / 2);
        g.setFill(colours.canvas());
        g.fillRoundRect(left, top, room, height, 6, 6);
        g.setStroke(colours.line());
        g.setLineWidth(1);
        g.strokeRoundRect(left + 0.5, top + 0.5, room, height, 6, 6);
        g.setFill(colours.text());
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        double y = top + PAD + LINE / 2 - 2;
        for (String line : shown.lines()) {
            g.fillText(line, left + PAD, y);
            y += LINE;
        }
    }
}

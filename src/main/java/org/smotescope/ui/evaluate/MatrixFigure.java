package org.smotescope.ui.evaluate;

import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.sketch.Lettering;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Fonts;
import org.smotescope.ui.theme.Palette;

/// Four counts of two classes as a figure, each with a square whose area is its size; as the window
/// shows them.
///
/// @param scale the count whose square fills its box: the largest of all that are compared
record MatrixFigure(Models models, Counts counts, int scale) implements Figure.Body {
    private static final double LABELS = 84;
    private static final double HEAD = 24;
    private static final double GAP = 8;
    private static final double WORD = 76;
    private static final double LARGEST_BOX = 72;
    private static final double LEAST_SQUARE = 4;

    @Override
    public void paint(Sketch g, Palette palette, double width, double height) {
        double across = (width - LABELS) / 2;
        double down = (height - HEAD) / 2;
        double box = Math.clamp(Math.min(down - GAP, across - WORD), 8, LARGEST_BOX);
        String wanted = models.wanted().words();
        String other = models.other().words();
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(Texts.small());
        g.setFill(palette.text2());
        g.fillText(Lettering.cut("called " + wanted, g.getFont(), across), LABELS, HEAD / 2);
        g.fillText(
                Lettering.cut("called " + other, g.getFont(), across), LABELS + across, HEAD / 2);
        g.setFill(palette.text());
        g.setFont(Texts.plain());
        double room = LABELS - GAP;
        g.fillText(Lettering.cut(wanted, g.getFont(), room), 0, HEAD + down / 2);
        g.fillText(Lettering.cut(other, g.getFont(), room), 0, HEAD + down * 1.5);
        Place place = new Place(g, palette, box);
        double first = HEAD + down / 2;
        place.cell(LABELS, first, "found", counts.tp(), Kind.RIGHT_WANTED);
        place.cell(LABELS + across, first, "missed", counts.fn(), Kind.WRONG_WANTED);
        place.cell(LABELS, first + down, "false alarms", counts.fp(), Kind.WRONG_OTHER);
        place.cell(LABELS + across, first + down, "left alone", counts.tn(), Kind.RIGHT_OTHER);
    }

    private enum Kind {
        RIGHT_WANTED,
        WRONG_WANTED,
        WRONG_OTHER,
        RIGHT_OTHER;

        boolean isRight() {
            return this == RIGHT_WANTED || this == RIGHT_OTHER;
        }

        boolean isWanted() {
            return this == RIGHT_WANTED || this == WRONG_WANTED;
        }
    }

    /// Where cells are drawn.
    private final class Place {
        private final Sketch g;
        private final Palette palette;
        private final double box;

        Place(Sketch g, Palette palette, double box) {
            this.g = g;
            this.palette = palette;
            this.box = box;
        }

        void cell(double x, double middle, String word, int count, Kind kind) {
            double exact = box * Math.sqrt(count / Math.max(1.0, scale));
            double side = count == 0 ? 0 : Math.max(LEAST_SQUARE, exact);
            Color colour = kind.isWanted() ? palette.minority() : palette.majority();
            double left = x + (box - side) / 2;
            if (count > 0 && kind.isRight()) {
                g.setStroke(colour);
                g.setLineWidth(1.5);
                g.strokeRect(left, middle - side / 2, side, side);
            } else if (count > 0) {
                g.setFill(colour);
                g.fillRect(left, middle - side / 2, side, side);
            }
            g.setFill(palette.text());
            g.setFont(Font.font(Fonts.FAMILY, FontWeight.BOLD, 16));
            g.fillText(Words.count(count), x + box + GAP, middle - 9);
            g.setFill(palette.text2());
            g.setFont(Texts.small());
            g.fillText(word, x + box + GAP, middle + 10);
        }
    }
}

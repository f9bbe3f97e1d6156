package org.smotescope.ui.evaluate;

import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.smotescope.ui.evaluate.Strips.Strip;
import org.smotescope.ui.evaluate.Strips.Style;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.theme.Palette;

/// Draws the rows of a strip: judged right hollow, judged wrong filled. The other class stacks up
/// as circles, the wanted class down as triangles.
final class RowPainter {
    private static final double GAP = 3.0;
    private static final double TINT = 0.16;

    /// From the end of the room to the middle of a number.
    private static final double LABEL = 8.0;

    private final Sketch g;
    private final Strips strips;
    private final double threshold;
    private final double bottom;

    /// @param bottom where the room for rows ends
    RowPainter(Sketch g, Strips strips, double threshold, double bottom) {
        this.bottom = bottom;
        this.g = g;
        this.strips = strips;
        this.threshold = threshold;
    }

    void paint(Strip strip, Palette colours) {
        boolean isDots = strips.style() == Style.DOTS;
        for (int bin = 0; bin < strip.others().bins(); bin++) {
            int right = strip.others().below(bin, threshold);
            int all = strip.others().height(bin);
            use(colours.majority());
            if (isDots) {
                circles(bin, right, all);
            } else {
                bar(bin, all - right, all, -strips.othersUnit(), colours.majority());
            }
            int wrong = strip.wanted().below(bin, threshold);
            int wanted = strip.wanted().height(bin);
            use(colours.minority());
            if (isDots) {
                triangles(bin, wrong, wanted);
            } else {
                bar(bin, wrong, wanted, strips.wantedUnit(), colours.minority());
            }
            tell(bin, all, roomUp(), strips.baseline() - roomUp() + LABEL, colours);
            tell(bin, wanted, roomDown(), bottom - LABEL, colours);
        }
    }

    private double roomUp() {
        return strips.baseline() - GAP;
    }

    private double roomDown() {
        return bottom - strips.baseline() - GAP;
    }

    /// Beside a pile that is higher than its room stands how many rows it has.
    private void tell(int bin, int rows, double room, double y, Palette colours) {
        double unit = y < strips.baseline() ? strips.othersUnit() : strips.wantedUnit();
        if (rows * unit <= room + GAP) {
            return;
        }
        boolean isLeft = bin < strips.before().others().bins() / 2;
        g.setFont(Texts.small());
        g.setFill(colours.text());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(isLeft ? TextAlignment.LEFT : TextAlignment.RIGHT);
        double x = isLeft ? (bin + 1) * strips.pitch() + GAP : bin * strips.pitch() - GAP;
        g.fillText(Words.count(rows), x, y);
    }

    private void use(Color colour) {
        g.setStroke(colour);
        g.setFill(colour);
        g.setLineWidth(strips.othersUnit() < 5.0 ? 0.9 : 1.1);
    }

    /// The rows from `right` on are on the wrong side.
    private void circles(int bin, int right, int all) {
        double unit = strips.othersUnit();
        double radius = unit / 2 - 0.65;
        double x = (bin + 0.5) * strips.pitch();
        int shown = Math.min(all, (int) (roomUp() / unit));
        for (int level = 0; level < shown; level++) {
            double y = strips.baseline() - GAP - (level + 0.5) * unit;
            if (level < right) {
                g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
            } else {
                double r = radius + 0.35;
                g.fillOval(x - r, y - r, 2 * r, 2 * r);
            }
        }
    }

    /// The rows before `wrong` are on the wrong side.
    private void triangles(int bin, int wrong, int all) {
        double unit = strips.wantedUnit();
        double r = unit / 2 - 0.3;
        double x = (bin + 0.5) * strips.pitch();
        int shown = Math.min(all, (int) (roomDown() / unit));
        for (int level = 0; level < shown; level++) {
            double y = strips.baseline() + GAP + (level + 0.5) * unit;
            double[] xs = {x - r, x, x + r};
            double[] ys = {y + 0.75 * r, y - 0.9 * r, y + 0.75 * r};
            if (level < wrong) {
                g.fillPolygon(xs, ys, 3);
            } else {
                g.strokePolygon(xs, ys, 3);
            }
        }
    }

    /// Wrong rows next to the baseline, filled; right ones beyond them, tinted, with their outline.
    private void bar(int bin, int wrong, int all, double unit, Color colour) {
        if (all == 0) {
            return;
        }
        double x = bin * strips.pitch();
        double width = strips.pitch();
        double edge = strips.baseline() + Math.signum(unit);
        double room = unit < 0 ? roomUp() : roomDown();
        double sign = Math.signum(unit);
        double end = edge + sign * Math.clamp(Math.abs(all * unit), 1.0, Math.max(1.0, room));
        double split = edge + sign * Math.min(Math.abs(wrong * unit), Math.abs(end - edge));
        g.fillRect(x, Math.min(edge, split), width, Math.abs(split - edge));
        g.setFill(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), TINT));
        g.fillRect(x, Math.min(split, end), width, Math.abs(end - split));
        g.setFill(colour);
        g.fillRect(x, end - 0.75, width, 1.5);
    }
}

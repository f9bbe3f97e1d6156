package org.smotescope.ui.plot;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Rows in bulk as SVG: each kind of mark and class is defined once, as the sprites are drawn, and
/// used at the places of its rows.
final class SvgMarks {
    /// The largest mark reaches so far, in pixels at mark scale 1.
    private static final double REACH = 12;

    private final Look look;
    private final SvgPen pen;
    private final ActorPainter actors;

    SvgMarks(Look look, SvgPen pen) {
        this.look = look;
        this.pen = pen;
        Viewport around = new Viewport(-1, 1, -1, 1, -1, -1, 2, 2);
        this.actors = new ActorPainter(pen, new Look(around, look.palette(), look.markScale()));
    }

    /// What is done for each mark in view.
    private interface Seen {
        void mark(int kind, int classIndex, double x, double y);
    }

    private static void each(List<Marks> layers, Look look, Seen seen) {
        Viewport view = look.viewport();
        double reach = REACH * look.markScale();
        for (Marks marks : layers) {
            for (int i = 0; i < marks.count(); i++) {
                int row = marks.row(i);
                double x = view.toPixelX(marks.x(row));
                double y = view.toPixelY(marks.y(row));
                boolean isNear =
                        x > view.left() - reach
                                && x < view.left() + view.width() + reach
                                && y > view.top() - reach
                                && y < view.top() + view.height() + reach;
                if (isNear) {
                    seen.mark(marks.kind(row), marks.classIndex(row), x, y);
                }
            }
        }
    }

    static long countInView(List<Marks> layers, Look look) {
        long[] count = new long[1];
        each(layers, look, (kind, classIndex, x, y) -> count[0]++);
        return count[0];
    }

    /// The marks that are used, to stand among the definitions.
    void define(List<Marks> layers) {
        Set<Integer> used = new TreeSet<>();
        each(layers, look, (kind, classIndex, x, y) -> used.add(code(kind, classIndex)));
        for (int code : used) {
            pen.write("<g id=\"m" + code + "\">");
            symbol(MarkKind.of(code / classes()), code % classes());
            pen.write("</g>");
        }
    }

    void use(List<Marks> layers) {
        each(
                layers,
                look,
                (kind, classIndex, x, y) ->
                        pen.write(
                                "<use xlink:href=\"#m%d\" x=\"%s\" y=\"%s\"/>"
                                        .formatted(
                                                code(kind, classIndex),
                                                SvgPen.number(x),
                                                SvgPen.number(y))));
    }

    private int code(int kind, int classIndex) {
        return kind * classes() + classIndex % classes();
    }

    private int classes() {
        return look.palette().classes().size();
    }

    private void symbol(MarkKind kind, int classIndex) {
        double radius = kind.radius() * look.markScale();
        double halo = SpriteSheet.HALO * look.markScale();
        Pen.Line ground = new Pen.Line(look.palette().canvas(), halo);
        if (kind.style() == MarkKind.Style.FILLED) {
            pen.fill(kind.shape(), 0, 0, radius, look.palette().classColour(classIndex));
            pen.stroke(kind.shape(), 0, 0, radius, ground);
            return;
        }
        if (kind.style() == MarkKind.Style.DIMMED) {
            pen.stroke(kind.shape(), 0, 0, radius, new Pen.Line(ground.colour(), 2 * halo));
        }
        actors.paint(new Item.Mark(0, 0, kind, classIndex, kind.radius()));
    }
}

package org.smotescope.ui.plot;

import java.util.List;
import org.smotescope.ui.sketch.Sketch;

/// Rows in bulk as shapes: each kind of mark and class is one stamp, drawn as the sprites are.
final class StampedMarks {
    /// The largest mark reaches so far, in pixels at mark scale 1.
    private static final double REACH = 12;

    private final Look look;
    private final Sketch sketch;

    StampedMarks(Look look, Sketch sketch) {
        this.look = look;
        this.sketch = sketch;
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

    void paint(List<Marks> layers) {
        each(
                layers,
                look,
                (kind, classIndex, x, y) ->
                        sketch.stamp(
                                "m" + code(kind, classIndex),
                                symbol -> symbol(symbol, MarkKind.of(kind), classIndex),
                                x,
                                y));
    }

    private int code(int kind, int classIndex) {
        return kind * classes() + classIndex % classes();
    }

    private int classes() {
        return look.palette().classes().size();
    }

    private void symbol(Sketch symbol, MarkKind kind, int classIndex) {
        Pen pen = new SketchPen(symbol);
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
        Look around =
                new Look(
                        new Viewport(-1, 1, -1, 1, -1, -1, 2, 2), look.palette(), look.markScale());
        new ActorPainter(pen, around).paint(new Item.Mark(0, 0, kind, classIndex, kind.radius()));
    }
}

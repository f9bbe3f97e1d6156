package org.smotescope.ui.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.plot.Viewport;

/// The rows of a picture on the way from where another picture has them, as parts of the plot's
/// width and height: the axes of the two may have nothing in common. Immutable.
///
/// @param from the picture before
/// @param fromView what of it was in sight
record Morph(Drawing from, Viewport fromView) {
    /// More rows than this in a picture are not moved, however few of them are in sight.
    private static final int MOST_ROWS = 100_000;

    /// The rows of the picture on their way; single actors come at the end.
    ///
    /// @param share of the way, from 0 to 1
    /// @param to the picture that is reached at 1
    /// @param toView what of it is in sight
    Drawing at(double share, Drawing to, Viewport toView) {
        if (share >= 1) {
            return to;
        }
        Map<String, Marks> before = before();
        List<Item> items =
                to.marks().stream()
                        .<Item>map(marks -> moved(marks, before.get(marks.layer()), share, toView))
                        .toList();
        return new Drawing(items);
    }

    private Map<String, Marks> before() {
        Map<String, Marks> before = new HashMap<>();
        from.marks().forEach(marks -> before.putIfAbsent(marks.layer(), marks));
        return before;
    }

    private Marks moved(Marks marks, @Nullable Marks before, double share, Viewport view) {
        if (before == null || before.rows() != marks.rows()) {
            return marks;
        }
        double[] xs = new double[marks.rows()];
        double[] ys = new double[marks.rows()];
        for (int i = 0; i < marks.count(); i++) {
            int row = marks.row(i);
            xs[row] = Ease.between(x(before.x(row), view), marks.x(row), share);
            ys[row] = Ease.between(y(before.y(row), view), marks.y(row), share);
        }
        return marks.at(xs, ys);
    }

    /// The place in the new view of what was here in the old one.
    private double x(double old, Viewport view) {
        double part = (old - fromView.minX()) / (fromView.maxX() - fromView.minX());
        return Ease.between(view.minX(), view.maxX(), part);
    }

    private double y(double old, Viewport view) {
        double part = (old - fromView.minY()) / (fromView.maxY() - fromView.minY());
        return Ease.between(view.minY(), view.maxY(), part);
    }

    /// Whether no more rows than this are in sight before or after.
    boolean hasAtMost(int movers, Drawing to, Viewport toView) {
        Map<String, Marks> before = before();
        int seen = 0;
        for (Marks marks : to.marks()) {
            Marks old = before.get(marks.layer());
            if (marks.rows() > MOST_ROWS || old == null || old.rows() != marks.rows()) {
                return false;
            }
            for (int i = 0; i < marks.count() && seen <= movers; i++) {
                int row = marks.row(i);
                if (holds(fromView, old.x(row), old.y(row))
                        || holds(toView, marks.x(row), marks.y(row))) {
                    seen++;
                }
            }
        }
        return seen <= movers;
    }

    private static boolean holds(Viewport view, double x, double y) {
        return x >= view.minX() && x <= view.maxX() && y >= view.minY() && y <= view.maxY();
    }
}

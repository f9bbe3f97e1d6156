package org.smotescope.ui.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/// Looks at every mark in view, for the keyboard.
record Walk(List<Marks> layers, List<Item.Mark> actors, Viewport view) {

    static Walk over(List<Marks> layers, List<Item.Mark> actors, Viewport view) {
        return new Walk(layers, actors, view);
    }

    /// The mark of least cost.
    ///
    /// @param cost of a place in pixels; not positive for places that do not count
    Optional<Hit> best(DoubleBinaryOperator cost) {
        @Nullable Hit best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Marks marks : layers) {
            for (int i = 0; i < marks.count(); i++) {
                int row = marks.row(i);
                double c = cost(marks.x(row), marks.y(row), cost);
                if (c > 0 && c <= least && !MarkKind.of(marks.kind(row)).isRing()) {
                    least = c;
                    best = new Hit(new RowId(marks.layer(), row), marks.x(row), marks.y(row));
                }
            }
        }
        for (Item.Mark actor : actors) {
            double c = cost(actor.x(), actor.y(), cost);
            if (c > 0 && c <= least && actor.row() != null) {
                least = c;
                best = new Hit(actor.row(), actor.x(), actor.y());
            }
        }
        return Optional.ofNullable(best);
    }

    private double cost(double x, double y, DoubleBinaryOperator cost) {
        double px = view.toPixelX(x);
        double py = view.toPixelY(y);
        return view.holds(px, py) ? cost.applyAsDouble(px, py) : -1;
    }
}

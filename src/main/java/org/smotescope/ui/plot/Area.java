package org.smotescope.ui.plot;

/// A part of the plot that was drawn to choose the rows in it, in data coordinates. Immutable.
public sealed interface Area {

    /// Whether a place lies inside; the edge of a box belongs to it.
    boolean holds(double x, double y);

    /// A rectangle along the axes.
    record Box(Bounds bounds) implements Area {
        @Override
        public boolean holds(double x, double y) {
            return x >= bounds.minX()
                    && x <= bounds.maxX()
                    && y >= bounds.minY()
                    && y <= bounds.maxY();
        }
    }

    /// What a closed line goes around; where it crosses itself, what it goes around an odd number
    /// of times.
    final class Lasso implements Area {
        private final Bounds bounds;
        private final Edges edges;

        /// @param xs the corners of the line, at least one
        public Lasso(double[] xs, double[] ys) {
            this.bounds = Bounds.of(xs, ys);
            this.edges = new Edges(xs.clone(), ys.clone(), bounds);
        }

        @Override
        public boolean holds(double x, double y) {
            return x >= bounds.minX()
                    && x <= bounds.maxX()
                    && y >= bounds.minY()
                    && y < bounds.maxY()
                    && edges.isOddRightOf(x, y);
        }
    }
}

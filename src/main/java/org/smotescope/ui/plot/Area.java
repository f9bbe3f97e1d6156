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
        private final double[] xs;
        private final double[] ys;

        /// @param xs the corners of the line, at least one
        public Lasso(double[] xs, double[] ys) {
            this.xs = xs.clone();
            this.ys = ys.clone();
        }

        @Override
        public boolean holds(double x, double y) {
            boolean inside = false;
            for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
                boolean crosses = ys[i] > y != ys[j] > y;
                if (crosses && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
                    inside = !inside;
                }
            }
            return inside;
        }
    }
}

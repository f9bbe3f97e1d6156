package org.smotescope.ui.evaluate;

import java.util.Arrays;
import org.smotescope.learning.metrics.Curve;

/// A curve as a line on screen, from left to right, with no more corners than can be told apart.
/// Immutable; both axes run from 0 to 1.
final class CurveLine {
    static final CurveLine EMPTY = new CurveLine(new double[0], new double[0], new double[0]);

    private final double[] xs;
    private final double[] ys;
    private final double[] thresholds;

    private CurveLine(double[] xs, double[] ys, double[] thresholds) {
        this.xs = xs;
        this.ys = ys;
        this.thresholds = thresholds;
    }

    /// The line of a curve. Between two points precision falls back to that of the second at once,
    /// since the straight line between them promises what no threshold gives.
    ///
    /// @param top the height that is drawn as 1
    /// @param closeness how close corners may be to each other
    static CurveLine of(CurveKind kind, Curve curve, double top, double closeness) {
        Corners corners = new Corners(2 * curve.size() + 1, closeness);
        double lastX = 0.0;
        for (int i = 0; i < curve.size(); i++) {
            double x = curve.x(i);
            double y = curve.y(i) / top;
            if (Double.isNaN(x) || Double.isNaN(y)) {
                continue;
            }
            if (kind == CurveKind.PRECISION_RECALL) {
                corners.add(lastX, y, curve.threshold(i), i == 0);
            }
            boolean isEnd = i == 0 || i == curve.size() - 1;
            corners.add(x, y, curve.threshold(i), isEnd);
            lastX = x;
        }
        return corners.line();
    }

    int size() {
        return xs.length;
    }

    double x(int corner) {
        return xs[corner];
    }

    double y(int corner) {
        return ys[corner];
    }

    /// The threshold that gives a corner; infinite where nothing is called.
    double threshold(int corner) {
        return thresholds[corner];
    }

    /// The corner that is nearest to a point, or below 0 where there is none.
    ///
    /// @param aspect how many times as long the horizontal axis is on screen
    int nearest(double x, double y, double aspect) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < xs.length; i++) {
            double distance = Math.hypot((xs[i] - x) * aspect, ys[i] - y);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /// Whether the line runs through a rectangle.
    boolean crosses(double left, double bottom, double right, double top) {
        for (int i = 1; i < xs.length; i++) {
            int steps = 1 + (int) (60 * Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]));
            for (int s = 0; s <= steps; s++) {
                double x = xs[i - 1] + (xs[i] - xs[i - 1]) * s / steps;
                double y = ys[i - 1] + (ys[i] - ys[i - 1]) * s / steps;
                if (x >= left && x <= right && y >= bottom && y <= top) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Gathers corners, leaving out what lies too close to the one before.
    private static final class Corners {
        private final double[] xs;
        private final double[] ys;
        private final double[] thresholds;
        private final double closeness;
        private int size;

        Corners(int most, double closeness) {
            this.xs = new double[most];
            this.ys = new double[most];
            this.thresholds = new double[most];
            this.closeness = closeness;
        }

        void add(double x, double y, double threshold, boolean always) {
            boolean isFar =
                    size == 0
                            || Math.abs(x - xs[size - 1]) >= closeness
                            || Math.abs(y - ys[size - 1]) >= closeness;
            if (isFar || always) {
                xs[size] = x;
                thresholds[size] = threshold;
                ys[size++] = y;
            }
        }

        CurveLine line() {
            return new CurveLine(
                    Arrays.copyOf(xs, size),
                    Arrays.copyOf(ys, size),
                    Arrays.copyOf(thresholds, size));
        }
    }
}

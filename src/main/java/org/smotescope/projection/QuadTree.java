package org.smotescope.projection;

/// Points in the plane, gathered in squares within squares, so that the push of many far points is
/// found at once (Barnes and Hut 1986, doi:10.1038/324446a0).
///
/// Nodes stand in the order of a walk that goes down first: a node's squares follow it, and where
/// it is far enough the walk goes on behind them. Not thread safe while it is built.
final class QuadTree {
    /// Halvings after which points count as one.
    private static final int DEEPEST = 60;

    private final double[] xs;
    private final double[] ys;
    private final double[] centreX;
    private final double[] centreY;
    private final double[] widths;
    private final int[] counts;
    private final int[] behind;
    private final int[] spare;
    private final int[] order;
    private int nodes;

    private QuadTree(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        // Every square that is a node holds one point, or is cut into two squares or more.
        int most = 2 * xs.length;
        this.centreX = new double[most];
        this.centreY = new double[most];
        this.widths = new double[most];
        this.counts = new int[most];
        this.behind = new int[most];
        this.spare = new int[xs.length];
        this.order = new int[xs.length];
    }

    /// A tree of at least one point; the arrays must not change while it is used.
    static QuadTree of(double[] xs, double[] ys) {
        QuadTree tree = new QuadTree(xs, ys);
        double left = xs[0];
        double right = xs[0];
        double bottom = ys[0];
        double top = ys[0];
        for (int i = 0; i < xs.length; i++) {
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            bottom = Math.min(bottom, ys[i]);
            top = Math.max(top, ys[i]);
            tree.order[i] = i;
        }
        double half = 0.5 * Math.max(right - left, top - bottom);
        tree.add(0, xs.length, new Square(0.5 * (left + right), 0.5 * (bottom + top), half), 0);
        return tree;
    }

    /// A square by its middle and half its side.
    private record Square(double x, double y, double half) {
        int quarter(double px, double py) {
            return (px > x ? 1 : 0) + (py > y ? 2 : 0);
        }

        Square quarter(int number) {
            double step = 0.5 * half;
            return new Square(
                    (number & 1) == 0 ? x - step : x + step,
                    (number & 2) == 0 ? y - step : y + step,
                    step);
        }
    }

    private void add(int from, int to, Square square, int depth) {
        if (to - from == 1 || depth == DEEPEST) {
            leaf(from, to);
            return;
        }
        int[] starts = sort(from, to, square);
        for (int q = 0; q < 4; q++) {
            if (starts[q + 1] - starts[q] == to - from) {
                // All are in one quarter: no node for what is around it.
                add(from, to, square.quarter(q), depth + 1);
                return;
            }
        }
        int node = nodes++;
        widths[node] = 2.0 * square.half();
        counts[node] = to - from;
        for (int q = 0; q < 4; q++) {
            if (starts[q] < starts[q + 1]) {
                int child = nodes;
                add(starts[q], starts[q + 1], square.quarter(q), depth + 1);
                double share = (double) counts[child] / counts[node];
                centreX[node] += share * centreX[child];
                centreY[node] += share * centreY[child];
            }
        }
        behind[node] = nodes;
    }

    private void leaf(int from, int to) {
        int node = nodes++;
        counts[node] = to - from;
        centreX[node] = xs[order[from]];
        centreY[node] = ys[order[from]];
        behind[node] = nodes;
    }

    /// Puts the points of each quarter together, in the order they had.
    private int[] sort(int from, int to, Square square) {
        int[] starts = new int[5];
        for (int i = from; i < to; i++) {
            starts[square.quarter(xs[order[i]], ys[order[i]]) + 1]++;
        }
        starts[0] = from;
        for (int q = 0; q < 4; q++) {
            starts[q + 1] += starts[q];
        }
        int[] next = starts.clone();
        for (int i = from; i < to; i++) {
            spare[next[square.quarter(xs[order[i]], ys[order[i]])]++] = order[i];
        }
        System.arraycopy(spare, from, order, from, to - from);
        return starts;
    }

    /// How all other points push one of them away in t-SNE: sums over them of `q² (y - other)` and
    /// of `q = 1 / (1 + |y - other|²)`.
    ///
    /// @param angle a square is taken as one point where its side, seen from the point, is less
    ///   than this share of the distance; 0 takes every point by itself
    /// @param sums takes the push across and up, and the sum of q
    void push(int point, double angle, double[] sums) {
        double x = xs[point];
        double y = ys[point];
        double squaredAngle = angle * angle;
        double sumX = 0.0;
        double sumY = 0.0;
        // The point itself adds a q of 1 and no push.
        double total = -1.0;
        int node = 0;
        while (node < nodes) {
            double dx = x - centreX[node];
            double dy = y - centreY[node];
            double squared = dx * dx + dy * dy;
            double width = widths[node];
            if (width == 0.0 || width * width < squaredAngle * squared) {
                double q = 1.0 / (1.0 + squared);
                double many = counts[node] * q;
                total += many;
                sumX += many * q * dx;
                sumY += many * q * dy;
                node = behind[node];
            } else {
                node++;
            }
        }
        sums[0] = sumX;
        sums[1] = sumY;
        sums[2] = total;
    }
}

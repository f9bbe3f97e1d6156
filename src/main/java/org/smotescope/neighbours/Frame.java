package org.smotescope.neighbours;

/// How points are seen by [Screen]: moved to the mean of a pool and shrunk, so that those of the
/// pool lie between -1 and 1, what single precision holds best; and turned to other axes where
/// there are some, of which there may be fewer than columns. Distances so seen are the shrunk ones,
/// or shorter where there are fewer axes.
///
/// @param middle per column, the pool's mean
/// @param reach the largest distance of a coordinate from it; not a number where one is not finite
/// @param scale what distances from the middle are multiplied with: a power of 2, so that shrinking
///   rounds nothing
/// @param axes the directions looked along, at right angles and of length 1, each with one number
///   per column; none where coordinates stay as they are
record Frame(double[] middle, double reach, double scale, double[][] axes) {
    /// The largest shrunk coordinate that is compared in single precision. Scores of points as far
    /// as this in a million columns are still below [Screen#NOWHERE].
    private static final double FAR = 1e9;

    /// Reaches between these can be shrunk. What squares lose to underflow is, shrunk by the
    /// smallest, far less than single precision rounds.
    private static final double LEAST = 1e-100;

    private static final double MOST = 1e100;

    /// With this, [Screen#error] of the squared whole norms is above what turning rounds.
    private static final double TURNED = 0x1p-40;

    private static final double[][] AS_THEY_ARE = {};

    static Frame of(Points pool) {
        double[] middle = new double[pool.dimensions()];
        double reach = 0.0;
        for (int j = 0; j < middle.length; j++) {
            double[] column = pool.columns()[j];
            double min = column[0];
            double max = column[0];
            double mean = 0.0;
            for (double value : column) {
                min = Math.min(min, value);
                max = Math.max(max, value);
                mean += value / column.length;
            }
            middle[j] = mean;
            reach = Math.max(reach, Math.max(max - mean, mean - min));
        }
        return around(middle, reach);
    }

    /// A frame whose axes are the columns.
    static Frame around(double[] middle, double reach) {
        double scale = 1.0 / Math.scalb(1.0, Math.getExponent(reach) + 1);
        return new Frame(middle, reach, scale, AS_THEY_ARE);
    }

    /// The same turned to other axes: at right angles and of length 1 within 1e-12.
    Frame along(double[][] directions) {
        return new Frame(middle, reach, scale, directions);
    }

    /// The coordinates of a point as it is seen.
    int columns() {
        return isTurned() ? axes.length : middle.length;
    }

    boolean isTurned() {
        return axes.length > 0;
    }

    /// Whether single precision tells the points of the pool and these apart well enough: the
    /// pool's are neither all the same nor spread too little or too far, and these do not lie
    /// extremely far from them.
    boolean holds(Points points) {
        if (!(reach > LEAST && reach < MOST)) {
            return false;
        }
        for (int j = 0; j < middle.length; j++) {
            for (double value : points.columns()[j]) {
                if (!(Math.abs(shrunk(j, value)) < FAR)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Sees some points.
    ///
    /// @param positions where they stand among the points
    /// @param from the first of these positions, inclusive
    /// @param to the last, exclusive
    /// @param seen to be filled, a column per coordinate that is wanted, at most [#columns()]
    void see(Points points, int[] positions, int from, int to, double[][] seen) {
        double[] moved = new double[to - from];
        for (int j = 0; j < middle.length; j++) {
            double[] column = points.columns()[j];
            for (int i = from; i < to; i++) {
                moved[i - from] = shrunk(j, column[positions[i]]);
            }
            if (isTurned()) {
                for (int a = 0; a < seen.length; a++) {
                    addTo(seen[a], axes[a][j], moved);
                }
            } else if (j < seen.length) {
                System.arraycopy(moved, 0, seen[j], 0, moved.length);
            }
        }
    }

    /// Sees one point.
    ///
    /// @param point its coordinates, column by column
    double[] see(double[] point) {
        double[] seen = new double[columns()];
        for (int j = 0; j < point.length; j++) {
            double moved = shrunk(j, point[j]);
            if (isTurned()) {
                for (int a = 0; a < seen.length; a++) {
                    seen[a] += axes[a][j] * moved;
                }
            } else {
                seen[j] = moved;
            }
        }
        return seen;
    }

    private static void addTo(double[] sums, double factor, double[] values) {
        for (int i = 0; i < values.length; i++) {
            sums[i] += factor * values[i];
        }
    }

    private double shrunk(int column, double value) {
        return (value - middle[column]) * scale;
    }

    /// How wrong a score can be, and half the square of a gap between boxes: what [Screen] rounds,
    /// and what turning does. That is less than 2^-46 of the whole norms, which may be much larger
    /// than those that are seen; shrunk points of the pool have norms up to the root of their
    /// columns. (A query much farther away has larger bounds than what it can be from any point as
    /// seen.)
    ///
    /// @param size the squared sum of the largest norms of query and points as seen
    double error(double size) {
        double whole = isTurned() ? 4.0 * middle.length : 0.0;
        return Screen.error(columns(), size + TURNED * whole);
    }

    /// A squared distance that is no less than that of points as they are seen, if they are not
    /// farther apart than this one; all but the rounding of what is seen is included.
    double seenSquare(double squaredDistance) {
        return Rounding.above(squaredDistance) * scale * scale;
    }
}

package org.smotescope.neighbours;

/// Moves points to the middle of a pool and shrinks them, so that those of the pool lie between -1
/// and 1: what single precision holds best.
///
/// @param middle per column, halfway between the pool's least and largest value
/// @param reach the largest half range of a column; not a number where a coordinate is not finite
/// @param scale what distances from the middle are multiplied with: a power of 2, so that shrinking
///   rounds nothing
record Frame(double[] middle, double reach, double scale) {
    /// The largest shrunk coordinate that is compared in single precision. Scores of points as far
    /// as this in a million columns are still below [Screen#NOWHERE].
    private static final double FAR = 1e9;

    /// Half ranges between these can be shrunk. What squares lose to underflow is, shrunk by the
    /// smallest, far less than single precision rounds.
    private static final double LEAST = 1e-100;

    private static final double MOST = 1e100;

    static Frame of(Points pool) {
        double[] middle = new double[pool.dimensions()];
        double reach = 0.0;
        for (int j = 0; j < middle.length; j++) {
            double[] column = pool.columns()[j];
            double min = column[0];
            double max = column[0];
            for (double value : column) {
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
            middle[j] = min / 2 + max / 2;
            reach = Math.max(reach, max / 2 - min / 2);
        }
        return new Frame(middle, reach, 1.0 / Math.scalb(1.0, Math.getExponent(reach) + 1));
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

    /// A coordinate of a shrunk point.
    double shrunk(int column, double value) {
        return (value - middle[column]) * scale;
    }

    /// A squared distance as that of shrunk points.
    double shrunkSquare(double squaredDistance) {
        return squaredDistance * scale * scale;
    }
}

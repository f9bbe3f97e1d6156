package org.smotescope.neighbours;

import java.util.Arrays;

/// The least and largest coordinates of some points as a [Frame] sees them, and their largest norm.
/// For one thread while it grows.
final class Box {
    private final double[] low;
    private final double[] high;
    private double norm;

    /// An empty box.
    Box(int columns) {
        low = new double[columns];
        high = new double[columns];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
    }

    /// Takes in a coordinate of a point.
    void include(int column, double value) {
        low[column] = Math.min(low[column], value);
        high[column] = Math.max(high[column], value);
    }

    /// Takes in the norm of a point, or that of many.
    void includeNorm(double ofPoint) {
        norm = Math.max(norm, ofPoint);
    }

    /// The largest norm of the points.
    double norm() {
        return norm;
    }

    /// Whether every point of this box is farther from every point of another than a squared
    /// distance, rounding included.
    boolean isBeyond(Box other, Frame frame, double squaredDistance) {
        // No gap is beyond an infinite distance. Coordinates that are wrong by a share u of the
        // norms make a squared gap wrong by no more than 4 u times the square of their sum.
        double together = norm + other.norm;
        return squaredGap(other)
                > frame.seenSquare(squaredDistance) + Screen.error(low.length, together * together);
    }

    private double squaredGap(Box other) {
        double sum = 0.0;
        for (int j = 0; j < low.length; j++) {
            double gap = Math.max(0.0, Math.max(low[j] - other.high[j], other.low[j] - high[j]));
            sum += gap * gap;
        }
        return sum;
    }

    /// Four times the squared distance between the middles of two boxes.
    double betweenMiddles(Box other) {
        double sum = 0.0;
        for (int j = 0; j < low.length; j++) {
            double difference = low[j] + high[j] - other.low[j] - other.high[j];
            sum += difference * difference;
        }
        return sum;
    }
}

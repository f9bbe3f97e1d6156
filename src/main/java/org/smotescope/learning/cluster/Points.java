package org.smotescope.learning.cluster;

import org.smotescope.data.Matrix;
import org.smotescope.learning.Progress;

/// Points one after the other in a single array, so that distances are computed quickly.
final class Points {
    private final int size;
    private final int dimensions;
    private final double[] values;

    private Points(int size, int dimensions, double[] values) {
        this.size = size;
        this.dimensions = dimensions;
        this.values = values;
    }

    /// Some rows of a matrix.
    static Points of(Matrix matrix, int[] rows, Progress progress) {
        int dimensions = matrix.columns();
        double[] values = new double[Math.multiplyExact(rows.length, dimensions)];
        for (int j = 0; j < dimensions; j++) {
            double[] column = matrix.column(j);
            for (int i = 0; i < rows.length; i++) {
                values[i * dimensions + j] = column[rows[i]];
            }
            progress.spend(4L * rows.length);
        }
        return new Points(rows.length, dimensions, values);
    }

    /// As many points at the origin.
    static Points zeros(int size, int dimensions) {
        return new Points(size, dimensions, new double[Math.multiplyExact(size, dimensions)]);
    }

    int size() {
        return size;
    }

    int dimensions() {
        return dimensions;
    }

    double get(int point, int dimension) {
        return values[point * dimensions + dimension];
    }

    /// Moves a point to where another one is.
    void set(int point, Points others, int other) {
        System.arraycopy(others.values, other * dimensions, values, point * dimensions, dimensions);
    }

    /// Moves a point to the mean of some others, added in the order in which they are given; equal
    /// ones have themselves as their mean.
    ///
    /// @return whether this is another place than before
    boolean setToMean(int point, Points others, int[] rows, int from, int to) {
        boolean moved = false;
        for (int j = 0; j < dimensions; j++) {
            double first = others.values[rows[from] * dimensions + j];
            double sum = 0.0;
            for (int i = from + 1; i < to; i++) {
                sum += others.values[rows[i] * dimensions + j] - first;
            }
            double mean = first + sum / (to - from);
            moved |= mean != values[point * dimensions + j];
            values[point * dimensions + j] = mean;
        }
        return moved;
    }

    double squaredDistance(int point, Points others, int other) {
        int a = point * dimensions;
        int b = other * dimensions;
        double sum = 0.0;
        for (int j = 0; j < dimensions; j++) {
            double difference = values[a + j] - others.values[b + j];
            sum += difference * difference;
        }
        return sum;
    }
}

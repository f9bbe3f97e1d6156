package org.smotescope.sampling.over;

import java.util.function.ToDoubleFunction;

/// The standard deviation of a population, with the order of additions of numpy's `std`, so that
/// parity mode has the same last bit.
final class Deviation {
    private static final int BLOCK = 128;

    private Deviation() {}

    /// As numpy adds along the columns of a matrix of two or more columns: row by row.
    static double inOrder(double[] values) {
        return of(values, Deviation::sumInOrder);
    }

    /// As numpy adds the only column of a matrix: by halves down to blocks of 128, each of which is
    /// added in eight strands.
    static double pairwise(double[] values) {
        return of(values, v -> sumPairwise(v, 0, v.length));
    }

    private static double of(double[] values, ToDoubleFunction<double[]> sum) {
        double mean = sum.applyAsDouble(values) / values.length;
        double[] squares = new double[values.length];
        for (int i = 0; i < squares.length; i++) {
            double difference = values[i] - mean;
            squares[i] = difference * difference;
        }
        return Math.sqrt(sum.applyAsDouble(squares) / values.length);
    }

    private static double sumInOrder(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double sumPairwise(double[] values, int from, int to) {
        int n = to - from;
        if (n < 8) {
            double sum = 0.0;
            for (int i = from; i < to; i++) {
                sum += values[i];
            }
            return sum;
        }
        if (n <= BLOCK) {
            return sumStrands(values, from, to);
        }
        int half = n / 2;
        half -= half % 8;
        return sumPairwise(values, from, from + half) + sumPairwise(values, from + half, to);
    }

    private static double sumStrands(double[] values, int from, int to) {
        double[] r = new double[8];
        System.arraycopy(values, from, r, 0, 8);
        int i = from + 8;
        for (; i + 8 <= to; i += 8) {
            for (int s = 0; s < 8; s++) {
                r[s] += values[i + s];
            }
        }
        double sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
        for (; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }
}

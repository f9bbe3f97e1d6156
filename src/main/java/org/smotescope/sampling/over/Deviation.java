package org.smotescope.sampling.over;

import java.util.function.ToDoubleFunction;
import org.smotescope.sampling.NumpySum;

/// The standard deviation of a population, with the order of additions of numpy's `std`, so that
/// parity mode has the same last bit.
final class Deviation {
    private Deviation() {}

    /// As numpy adds along the columns of a matrix of two or more columns: row by row.
    static double inOrder(double[] values) {
        return of(values, NumpySum::inOrder);
    }

    /// As numpy adds the only column of a matrix: by halves.
    static double pairwise(double[] values) {
        return of(values, NumpySum::pairwise);
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
}

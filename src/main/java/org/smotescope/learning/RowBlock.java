package org.smotescope.learning;

import java.util.Arrays;
import org.smotescope.data.Matrix;

/// A few successive rows, copied column by column with each column's mean subtracted: what a
/// processor computes on while it lies in its cache. Scratch space of one thread.
///
/// Every column is an array of its own and all are read at the same places, which lets the JIT turn
/// loops over them into vector instructions.
final class RowBlock {
    private final double[][] columns;

    /// @param columns the number of columns that are loaded together
    /// @param size the largest number of rows
    RowBlock(int columns, int size) {
        this.columns = new double[columns][size];
    }

    double[] column(int j) {
        return columns[j];
    }

    /// Copies the rows `from` to before `to` of the columns from `first` on; a column of ones
    /// follows the last one. What lies behind these rows in the block stays as it is.
    ///
    /// @param means per column of the matrix
    void load(Matrix features, double[] means, int first, int from, int to) {
        int length = to - from;
        for (int j = 0; j < columns.length && first + j <= means.length; j++) {
            double[] column = columns[j];
            if (first + j == means.length) {
                Arrays.fill(column, 0, length, 1.0);
                continue;
            }
            System.arraycopy(features.column(first + j), from, column, 0, length);
            double mean = means[first + j];
            for (int i = 0; i < length; i++) {
                column[i] -= mean;
            }
        }
    }

    /// Adds the weighted columns to `sums`.
    ///
    /// @param theta holds the weights from `at` on
    /// @param count how many columns
    void addWeighted(double[] theta, int at, int count, double[] sums) {
        int j = 0;
        for (; j + 3 < count; j += 4) {
            addWeighted(
                    columns[j],
                    columns[j + 1],
                    columns[j + 2],
                    columns[j + 3],
                    theta[at + j],
                    theta[at + j + 1],
                    theta[at + j + 2],
                    theta[at + j + 3],
                    sums);
        }
        for (; j < count; j++) {
            addWeighted(columns[j], theta[at + j], sums);
        }
    }

    private static void addWeighted(
            double[] x0,
            double[] x1,
            double[] x2,
            double[] x3,
            double w0,
            double w1,
            double w2,
            double w3,
            double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (w0 * x0[i] + w1 * x1[i]) + (w2 * x2[i] + w3 * x3[i]);
        }
    }

    private static void addWeighted(double[] x, double w, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += w * x[i];
        }
    }
}

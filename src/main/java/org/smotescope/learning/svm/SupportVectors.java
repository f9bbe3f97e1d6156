package org.smotescope.learning.svm;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.learning.KeyedRows;
import org.smotescope.learning.Progress;

/// Finds the rows that lie on or beyond the margin of a support vector classifier (Cortes, Vapnik
/// 1995, doi:10.1007/BF00994018) with the kernel `exp(-gamma * squared distance)`, where gamma is
/// one divided by the number of columns and by the variance of all numbers, as in scikit-learn's
/// `SVC`. Of more than two classes each two have a classifier, and a row that supports one of them
/// counts.
///
/// @param c the largest weight of a row, greater than 0: the larger, the fewer rows may lie beyond
///   the margin
public record SupportVectors(double c) {
    public SupportVectors {
        if (!(c > 0.0) || c == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("C must be in (0, inf): " + c);
        }
    }

    /// Finds them; the order of the rows does not matter if their keys are distinct.
    ///
    /// @param rows scaled, finite numbers
    /// @param classes the class code of each row, 0 or more
    /// @param rowKeys the key of each row
    /// @param monitor is told the progress and asked whether to stop
    /// @return the positions of the support vectors, ascending; none if there is only one class
    /// @throws java.util.concurrent.CancellationException if the monitor says so
    public int[] find(Matrix rows, int[] classes, long[] rowKeys, Monitor monitor) {
        if (classes.length != rows.rows() || rowKeys.length != rows.rows()) {
            throw new IllegalArgumentException(
                    "classes and row keys must be "
                            + rows.rows()
                            + ": "
                            + classes.length
                            + " and "
                            + rowKeys.length);
        }
        Progress progress = new Progress(monitor);
        int[] order = KeyedRows.order(rowKeys, progress);
        int[][] members = members(classes, order);
        double gamma = gamma(rows, order, progress);
        BitSet supports = new BitSet();
        int pairs = members.length * (members.length - 1) / 2;
        int pair = 0;
        for (int a = 0; a < members.length; a++) {
            for (int b = a + 1; b < members.length; b++) {
                int[] both = Arrays.copyOf(members[a], members[a].length + members[b].length);
                System.arraycopy(members[b], 0, both, members[a].length, members[b].length);
                Kernel kernel =
                        new Kernel(values(rows, both, progress), both.length, gamma, progress);
                Smo smo = new Smo(kernel, members[a].length, c, progress);
                double[] weights = smo.solve((double) pair / pairs, (pair + 1.0) / pairs);
                for (int i = 0; i < both.length; i++) {
                    supports.set(both[i], supports.get(both[i]) || weights[i] != 0.0);
                }
                pair++;
            }
        }
        return supports.stream().toArray();
    }

    /// The rows of each class that has rows, by key.
    private static int[][] members(int[] classes, int[] order) {
        SortedMap<Integer, IntStream.Builder> members = new TreeMap<>();
        for (int row : order) {
            members.computeIfAbsent(classes[row], code -> IntStream.builder()).add(row);
        }
        return members.values().stream().map(each -> each.build().toArray()).toArray(int[][]::new);
    }

    private static double gamma(Matrix rows, int[] order, Progress progress) {
        double[] values = values(rows, order, progress);
        double mean = 0.0;
        for (double value : values) {
            mean += value / values.length;
        }
        double variance = 0.0;
        for (double value : values) {
            variance += (value - mean) * (value - mean) / values.length;
        }
        return variance == 0.0 ? 1.0 : 1.0 / (rows.columns() * variance);
    }

    private static double[] values(Matrix rows, int[] order, Progress progress) {
        int dimensions = rows.columns();
        double[] values = new double[Math.multiplyExact(order.length, dimensions)];
        for (int j = 0; j < dimensions; j++) {
            double[] column = rows.column(j);
            for (int i = 0; i < order.length; i++) {
                values[i * dimensions + j] = column[order[i]];
            }
            progress.spend(4L * order.length);
        }
        return values;
    }
}

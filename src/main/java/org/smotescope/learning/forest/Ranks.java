package org.smotescope.learning.forest;

import java.util.Arrays;
import org.smotescope.data.Matrix;
import org.smotescope.data.Sorting;
import org.smotescope.learning.Progress;

/// The numbers of each column as ranks among the column's distinct values: quick to sort by.
final class Ranks {
    private final int[][] ranks;
    private final double[][] values;

    private Ranks(int[][] ranks, double[][] values) {
        this.ranks = ranks;
        this.values = values;
    }

    /// @param order the rows in the order in which they are numbered here
    static Ranks of(Matrix rows, int[] order, Progress progress) {
        int[][] ranks = new int[rows.columns()][order.length];
        double[][] values = new double[rows.columns()][];
        for (int j = 0; j < ranks.length; j++) {
            double[] column = new double[order.length];
            for (int i = 0; i < column.length; i++) {
                // Adding 0 makes the two zeros one.
                column[i] = rows.column(j)[order[i]] + 0.0;
            }
            values[j] = distinct(column, progress);
            progress.check();
            for (int i = 0; i < column.length; i++) {
                ranks[j][i] = Arrays.binarySearch(values[j], column[i]);
                progress.spend(50);
            }
        }
        return new Ranks(ranks, values);
    }

    private static double[] distinct(double[] column, Progress progress) {
        double[] sorted = column.clone();
        Sorting.ascending(sorted, progress.asking());
        int count = 0;
        for (double value : sorted) {
            if (count == 0 || value != sorted[count - 1]) {
                sorted[count++] = value;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    int columns() {
        return ranks.length;
    }

    int rows() {
        return ranks.length == 0 ? 0 : ranks[0].length;
    }

    /// The rank per row; nobody may write to it.
    int[] column(int column) {
        return ranks[column];
    }

    /// The split half-way between two ranks' values.
    Split between(int column, int below, int above) {
        double low = values[column][below];
        double middle = low + (values[column][above] - low) / 2.0;
        int at = Arrays.binarySearch(values[column], below, above, middle);
        return new Split(column, at >= 0 ? at : -at - 2, middle);
    }
}

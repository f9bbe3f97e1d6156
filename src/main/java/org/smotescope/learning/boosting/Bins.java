package org.smotescope.learning.boosting;

import java.util.Arrays;
import org.smotescope.data.Matrix;
import org.smotescope.data.Sorting;
import org.smotescope.learning.Progress;

/// Each column cut into at most 255 bins: half-way between its distinct values if they are so few,
/// else at 254 percentiles.
///
/// @param codes the bin of each row, per column, from 0; as unsigned bytes
/// @param thresholds per column, ascending: a value belongs to the first bin whose threshold it
///   does not exceed, or to the last
@SuppressWarnings("ArrayRecordComponent") // Hot loops read the arrays as they are.
record Bins(byte[][] codes, double[][] thresholds) {
    static final int MOST = 255;

    /// @param order the rows in the order in which they are numbered here
    static Bins of(Matrix rows, int[] order, Progress progress) {
        byte[][] codes = new byte[rows.columns()][order.length];
        double[][] thresholds = new double[rows.columns()][];
        for (int j = 0; j < codes.length; j++) {
            double[] column = new double[order.length];
            for (int i = 0; i < column.length; i++) {
                column[i] = rows.column(j)[order[i]];
            }
            double[] sorted = column.clone();
            Sorting.ascending(sorted, progress.asking());
            progress.check();
            thresholds[j] = thresholds(sorted);
            for (int i = 0; i < column.length; i++) {
                codes[j][i] = (byte) bin(thresholds[j], column[i]);
                progress.spend(20);
            }
        }
        return new Bins(codes, thresholds);
    }

    int columns() {
        return codes.length;
    }

    /// The number of bins of a column.
    int bins(int column) {
        return thresholds[column].length + 1;
    }

    private static double[] thresholds(double[] sorted) {
        double[] distinct = distinct(sorted);
        if (distinct.length <= MOST) {
            double[] middles = new double[Math.max(0, distinct.length - 1)];
            for (int i = 0; i < middles.length; i++) {
                middles[i] = middle(distinct[i], distinct[i + 1]);
            }
            return middles;
        }
        double[] cuts = new double[MOST - 1];
        for (int i = 0; i < cuts.length; i++) {
            double place = (i + 1.0) / MOST * (sorted.length - 1);
            cuts[i] = middle(sorted[(int) Math.floor(place)], sorted[(int) Math.ceil(place)]);
        }
        return distinct(cuts);
    }

    private static double middle(double low, double high) {
        return low + (high - low) / 2.0;
    }

    private static double[] distinct(double[] sorted) {
        double[] distinct = new double[sorted.length];
        int count = 0;
        for (double value : sorted) {
            if (count == 0 || value != distinct[count - 1]) {
                distinct[count++] = value;
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    private static int bin(double[] thresholds, double value) {
        int low = 0;
        int high = thresholds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value <= thresholds[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

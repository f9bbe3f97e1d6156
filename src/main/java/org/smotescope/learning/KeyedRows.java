package org.smotescope.learning;

import java.util.stream.IntStream;
import org.smotescope.data.Mix;
import org.smotescope.data.Sorting;

/// The order of rows by their keys: whoever takes rows in this order does not see how they lay in
/// the file. Rows with equal keys, which only equal rows should have, stay in their order.
public final class KeyedRows {
    private KeyedRows() {}

    /// The positions of the rows by ascending key.
    ///
    /// @throws java.util.concurrent.CancellationException if the work is no longer wanted
    public static int[] order(long[] rowKeys, Progress progress) {
        progress.check();
        long[] sorted = rowKeys.clone();
        Sorting.ascending(sorted, sorted.length, progress.asking());
        int[] taken = new int[sorted.length];
        int[] order = new int[sorted.length];
        for (int i = 0; i < rowKeys.length; i++) {
            int first = first(sorted, rowKeys[i]);
            order[first + taken[first]++] = i;
            progress.spend(50);
        }
        return order;
    }

    /// The positions of the rows that count, in an order that depends on nothing but what rows
    /// hold: their features, class and weight. Rows of weight 0 are left out.
    ///
    /// @throws java.util.concurrent.CancellationException if the work is no longer wanted
    public static int[] byContent(Training training, Progress progress) {
        double[] weights = training.weights();
        int[] counting = IntStream.range(0, weights.length).filter(i -> weights[i] > 0.0).toArray();
        long[] keys = new long[counting.length];
        for (int i = 0; i < keys.length; i++) {
            int row = counting[i];
            keys[i] = Mix.of(training.classes()[row], Double.doubleToLongBits(weights[row]));
        }
        for (int j = 0; j < training.features().columns(); j++) {
            progress.check();
            double[] column = training.features().column(j);
            for (int i = 0; i < keys.length; i++) {
                // Adding 0 makes the two zeros one.
                keys[i] = Mix.with(keys[i], Double.doubleToLongBits(column[counting[i]] + 0.0));
            }
        }
        int[] order = order(keys, progress);
        for (int i = 0; i < order.length; i++) {
            order[i] = counting[order[i]];
        }
        return order;
    }

    private static int first(long[] sorted, long key) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

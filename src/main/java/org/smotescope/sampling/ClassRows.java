package org.smotescope.sampling;

import java.util.Arrays;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;

/// The rows of one class and their keys; a draw is a position in both.
///
/// @param code the class
/// @param rows rows of the data set, ascending
/// @param keys the row key of each
public record ClassRows(int code, int[] rows, long[] keys) {
    public static ClassRows of(Dataset dataset, int code) {
        return of(dataset, code, dataset.classes().rowsOf(code));
    }

    /// Some rows of a class.
    ///
    /// @param rows rows of the class, ascending
    public static ClassRows of(Dataset dataset, int code, int[] rows) {
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            keys[i] = dataset.rowKey(rows[i]);
        }
        return new ClassRows(code, rows, keys);
    }

    public int size() {
        return rows.length;
    }

    /// The rows by ascending key: an order that depends on the rows but not on where they stand in
    /// the file, in which sums are the same for every order of the file. Where keys are positions,
    /// it is the order of the file.
    public int[] inKeyOrder() {
        return inKeyOrder(Monitor.NONE);
    }

    /// The same for many rows.
    ///
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public int[] inKeyOrder(Monitor monitor) {
        int[] order = HashOrder.of(keys, monitor);
        return Arrays.stream(order).map(position -> rows[position]).toArray();
    }
}

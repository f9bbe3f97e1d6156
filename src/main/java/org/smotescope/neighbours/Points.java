package org.smotescope.neighbours;

import java.util.Arrays;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;

/// Some rows of a data set in the space in which distances are measured: scaled coordinates column
/// by column, the row numbers and the row keys. Hot loops read the arrays; nobody writes to them.
///
/// @param columns one array per feature, one value per point
/// @param rows the data set row of each point, ascending
/// @param keys the row key of each point
record Points(double[][] columns, int[] rows, long[] keys) {
    static Points of(Dataset dataset, int[] rows) {
        int features = dataset.features().size();
        double[][] columns = new double[features][rows.length];
        for (int j = 0; j < features; j++) {
            Column feature = dataset.features().get(j);
            if (!(feature instanceof NumericColumn numeric)) {
                throw new IllegalArgumentException("feature must be numeric: " + feature.name());
            }
            double[] column = columns[j];
            for (int i = 0; i < rows.length; i++) {
                column[i] = dataset.scaling().apply(j, numeric.get(rows[i]));
            }
        }
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            keys[i] = dataset.rowKey(rows[i]);
        }
        return new Points(columns, rows, keys);
    }

    int size() {
        return rows.length;
    }

    int dimensions() {
        return columns.length;
    }

    /// The position of a row, or a negative number where it is not among these.
    int positionOf(int row) {
        return Arrays.binarySearch(rows, row);
    }

    /// The coordinates of one point.
    void copyTo(int position, double[] coordinates) {
        for (int j = 0; j < columns.length; j++) {
            coordinates[j] = columns[j][position];
        }
    }
}

package org.smotescope.neighbours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;

/// Some rows of a data set in the space in which distances are measured: scaled coordinates and
/// codes column by column, the row numbers and the row keys. Hot loops read the arrays; nobody
/// writes to them.
///
/// @param columns one array per numeric feature, one value per point
/// @param codes one array per categorical feature, one code per point: the code of the word, or its
///   profile where a [ValueDifference] tells them apart
/// @param nominals how the codes count
/// @param rows the data set row of each point, ascending where one is looked for
/// @param keys the row key of each point
record Points(double[][] columns, int[][] codes, List<Nominal> nominals, int[] rows, long[] keys) {
    /// Copying a cell from where its row happens to lie takes as long as visiting so many
    /// coordinates one after the other.
    private static final int COPIED = 4;

    /// Rows that are copied between two questions whether to go on.
    private static final int BLOCK = 8192;

    /// Copies the rows where nobody can cancel.
    static Points of(Space space, int[] rows) {
        return of(space, rows, new Work(Monitor.NONE, 0));
    }

    /// Copies the rows.
    ///
    /// @throws java.util.concurrent.CancellationException if the work was cancelled
    static Points of(Space space, int[] rows, Work work) {
        Work.Meter meter = work.meter();
        Dataset dataset = space.dataset();
        List<double[]> columns = new ArrayList<>();
        List<int[]> codes = new ArrayList<>();
        for (int j = 0; j < dataset.features().size(); j++) {
            Column feature = dataset.features().get(j);
            switch (feature) {
                case NumericColumn numeric -> columns.add(scaled(dataset, j, numeric, rows, meter));
                case CategoricalColumn words ->
                        codes.add(codes(words, space.nominals().get(codes.size()), rows, meter));
            }
        }
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            meter.visited(COPIED);
            keys[i] = dataset.rowKey(rows[i]);
        }
        return new Points(
                columns.toArray(double[][]::new),
                codes.toArray(int[][]::new),
                space.nominals(),
                rows,
                keys);
    }

    private static double[] scaled(
            Dataset dataset, int j, NumericColumn numeric, int[] rows, Work.Meter meter) {
        double[] column = new double[rows.length];
        double centre = dataset.scaling().centre(j);
        double spread = dataset.scaling().spread(j);
        for (int from = 0; from < rows.length; from += BLOCK) {
            int to = Math.min(rows.length, from + BLOCK);
            meter.visited((long) COPIED * (to - from));
            numeric.copyTo(rows, from, to, column);
            for (int i = from; i < to; i++) {
                column[i] = (column[i] - centre) / spread;
            }
        }
        return column;
    }

    private static int[] codes(
            CategoricalColumn words, Nominal nominal, int[] rows, Work.Meter meter) {
        int[] column = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            meter.visited(COPIED);
            int code = words.code(rows[i]);
            column[i] =
                    switch (nominal) {
                        case Mismatch _ -> code;
                        case ValueDifference known -> known.profile(code);
                    };
        }
        return column;
    }

    int size() {
        return rows.length;
    }

    /// The number of numeric columns.
    int dimensions() {
        return columns.length;
    }

    /// Coordinates and shares to compare per pair of points, 1 where there are none.
    int width() {
        int width = columns.length;
        for (Nominal nominal : nominals) {
            if (nominal instanceof ValueDifference known && !Distances.isTable(known)) {
                width += known.classes();
            } else {
                width++;
            }
        }
        return Math.max(1, width);
    }

    boolean isNumeric() {
        return codes.length == 0;
    }

    /// The position of a row, or a negative number where it is not among these.
    int positionOf(int row) {
        return Arrays.binarySearch(rows, row);
    }

    /// Some of the points.
    ///
    /// @param positions where they stand, ascending
    Points at(int[] positions) {
        double[][] someColumns = new double[columns.length][positions.length];
        int[][] someCodes = new int[codes.length][positions.length];
        int[] someRows = new int[positions.length];
        long[] someKeys = new long[positions.length];
        for (int i = 0; i < positions.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                someColumns[j][i] = columns[j][positions[i]];
            }
            for (int j = 0; j < codes.length; j++) {
                someCodes[j][i] = codes[j][positions[i]];
            }
            someRows[i] = rows[positions[i]];
            someKeys[i] = keys[positions[i]];
        }
        return new Points(someColumns, someCodes, nominals, someRows, someKeys);
    }

    /// The coordinates of one point.
    void copyTo(int position, double[] coordinates) {
        for (int j = 0; j < columns.length; j++) {
            coordinates[j] = columns[j][position];
        }
    }
}

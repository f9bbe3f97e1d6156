package org.smotescope.support;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;

/// Small data sets that a test writes out row by row.
public final class Rows {
    private Rows() {}

    /// Rows of two classes, `major` and `minor`; the row key is 10 times the row.
    ///
    /// @param minor the number of rows of `minor`, which are the last ones
    public static Dataset of(int minor, double[]... rows) {
        List<Column> features =
                IntStream.range(0, rows[0].length)
                        .<Column>mapToObj(
                                j ->
                                        NumericColumn.of(
                                                "f" + j,
                                                Arrays.stream(rows)
                                                        .mapToDouble(row -> row[j])
                                                        .toArray()))
                        .toList();
        int[] codes =
                IntStream.range(0, rows.length).map(i -> i < rows.length - minor ? 0 : 1).toArray();
        return Dataset.of(
                features,
                new Classes("class", List.of("major", "minor"), codes),
                IntStream.range(0, rows.length).mapToLong(i -> 10L * i).toArray());
    }
}

package org.smotescope.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.CategoricalColumn;
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

    /// The same rows with a column of words more; an empty text is an empty cell.
    public static Dataset withWords(Dataset dataset, String name, String... cells) {
        List<String> dictionary =
                Arrays.stream(cells).filter(cell -> !cell.isEmpty()).distinct().toList();
        List<Column> features = new ArrayList<>(dataset.features());
        features.add(
                CategoricalColumn.of(
                        name,
                        Arrays.stream(cells).mapToInt(dictionary::indexOf).toArray(),
                        dictionary));
        return dataset.withFeatures(features);
    }

    /// Rows of words only, of two classes, as by [#of(int, double\[\]...)].
    ///
    /// @param columns the words column by column
    public static Dataset ofWords(int minor, String[]... columns) {
        Dataset dataset = of(minor, new double[columns[0].length][0]);
        for (int j = 0; j < columns.length; j++) {
            dataset = withWords(dataset, "w" + j, columns[j]);
        }
        return dataset;
    }
}

package org.smotescope.ui.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.ColumnSpec;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.Table;
import org.smotescope.ui.ClassOrder;

/// Computes the summary of a file; takes a while for a large one.
final class Summarising {
    private final Table table;
    private final Schema schema;
    private final Grouping groups;

    private Summarising(Table table, Schema schema, Grouping groups) {
        this.table = table;
        this.schema = schema;
        this.groups = groups;
    }

    /// @param positive the positive class, or null for the smallest
    static TableSummary of(Table table, Schema schema, @Nullable String positive, Monitor monitor) {
        return new Summarising(table, schema, grouping(table, schema, positive)).run(monitor);
    }

    private TableSummary run(Monitor monitor) {
        List<ColumnSummary> columns = new ArrayList<>();
        boolean[] incomplete = new boolean[table.rows()];
        for (int j = 0; j < table.columns().size(); j++) {
            monitor.check((double) j / table.columns().size());
            Column column = table.columns().get(j);
            ColumnSpec spec = schema.columns().get(j);
            columns.add(column(column, spec, j));
            if (spec.role() == Role.FEATURE) {
                for (int row = 0; row < incomplete.length; row++) {
                    incomplete[row] |= column.isMissing(row);
                }
            }
        }
        int incompleteRows = 0;
        for (boolean each : incomplete) {
            incompleteRows += each ? 1 : 0;
        }
        return new TableSummary(
                table, schema, groups.classes(), groups.counts(), incompleteRows, columns);
    }

    private ColumnSummary column(Column column, ColumnSpec spec, int position) {
        return switch (column) {
            case NumericColumn numbers ->
                    new ColumnSummary(
                            spec,
                            position,
                            numbers.missingCount(),
                            0,
                            List.of(),
                            Binning.decimals(numbers),
                            Binning.numbers(numbers, groups),
                            statistics(numbers));
            case CategoricalColumn words ->
                    new ColumnSummary(
                            spec,
                            position,
                            words.missingCount(),
                            words.dictionary().size(),
                            words.dictionary().stream().sorted().limit(2).toList(),
                            0,
                            Binning.words(words, groups),
                            statistics(words));
        };
    }

    private List<ClassStatistics> statistics(CategoricalColumn words) {
        int[] present = new int[groups.size()];
        for (int row = 0; row < words.size(); row++) {
            present[groups.of(row)] += words.isMissing(row) ? 0 : 1;
        }
        List<ClassStatistics> all = new ArrayList<>();
        for (int look = 0; look < present.length; look++) {
            int empty = groups.counts().get(look) - present[look];
            all.add(new ClassStatistics(present[look], empty, Double.NaN, Double.NaN, Double.NaN));
        }
        return all;
    }

    private List<ClassStatistics> statistics(NumericColumn numbers) {
        double[][] values = new double[groups.size()][];
        int[] filled = new int[groups.size()];
        for (int look = 0; look < values.length; look++) {
            values[look] = new double[groups.counts().get(look)];
        }
        for (int row = 0; row < numbers.size(); row++) {
            if (!numbers.isMissing(row)) {
                int look = groups.of(row);
                values[look][filled[look]++] = numbers.get(row);
            }
        }
        List<ClassStatistics> all = new ArrayList<>();
        for (int look = 0; look < values.length; look++) {
            double[] present = Arrays.copyOf(values[look], filled[look]);
            all.add(statistics(present, values[look].length - present.length));
        }
        return all;
    }

    private static ClassStatistics statistics(double[] present, int empty) {
        Arrays.sort(present);
        int n = present.length;
        double mean = Arrays.stream(present).average().orElse(Double.NaN);
        double squares = 0;
        for (double value : present) {
            squares += (value - mean) * (value - mean);
        }
        double median = n == 0 ? Double.NaN : (present[(n - 1) / 2] + present[n / 2]) / 2;
        double spread = n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1));
        return new ClassStatistics(n, empty, mean, median, spread);
    }

    private static Grouping grouping(Table table, Schema schema, @Nullable String positive) {
        Classes classes;
        try {
            classes = Datasets.of(table, schema).classes();
        } catch (DataProblem noClasses) {
            // The problem itself is shown at its step; the columns can be described all the same.
            return Grouping.none(table.rows());
        }
        int code = positive == null ? -1 : classes.labels().indexOf(positive);
        ClassOrder order = ClassOrder.of(classes.counts(), code < 0 ? classes.minority() : code);
        return Grouping.of(classes, order);
    }
}

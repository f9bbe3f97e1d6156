package org.smotescope.ui.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.ui.ClassName;
import org.smotescope.ui.form.Figures;

/// How the rows of a data set and their values are written: numbers with as many decimals as the
/// column has in the file.
final class RowWords {
    private static final int MOST_DECIMALS = 4;
    private static final int LOOKED_AT = 2_000;

    private final Dataset rows;
    private final List<Integer> decimals;

    RowWords(Dataset rows) {
        this.rows = rows;
        List<Integer> counted = new ArrayList<>();
        for (Column column : rows.features()) {
            counted.add(column instanceof NumericColumn numbers ? decimals(numbers) : 0);
        }
        decimals = List.copyOf(counted);
    }

    private static int decimals(NumericColumn column) {
        int most = 0;
        for (int row = 0; row < Math.min(LOOKED_AT, column.size()); row++) {
            most = Math.max(most, decimals(column.get(row)));
        }
        return most;
    }

    private static int decimals(double value) {
        if (!Double.isFinite(value)) {
            return 0;
        }
        int scale = new BigDecimal(Double.toString(value)).stripTrailingZeros().scale();
        return Math.clamp(scale, 0, MOST_DECIMALS);
    }

    /// "row 878": as numbered in the file, from 1.
    String name(int row) {
        return "row " + (rows.fileRow(row) + 1);
    }

    /// The name of the row's class: "failed".
    String className(int row) {
        return named(row).words();
    }

    /// The rows of the row's class: "failed rows".
    String classRows(int row) {
        return named(row).rows();
    }

    private ClassName named(int row) {
        return className(rows.classes(), rows.classes().code(row));
    }

    static ClassName className(Classes classes, int code) {
        return ClassName.of(classes.name(), classes.labels().get(code));
    }

    List<Column> columns() {
        return rows.features();
    }

    /// A cell as it stands in the file.
    String cell(int row, int column) {
        return switch (rows.features().get(column)) {
            case NumericColumn numbers -> number(numbers.get(row), column);
            case CategoricalColumn words -> {
                String word = words.get(row);
                yield word == null ? "empty" : word;
            }
        };
    }

    /// A value of a column as the file would write it.
    String number(double value, int column) {
        return Figures.fixed(value, decimals.get(column));
    }

    /// A computed value of a column: with one digit more than the file has.
    String result(double value, int column) {
        return Figures.fixed(value, decimals.get(column) + 1);
    }

    /// The column's name without the unit that follows it in brackets.
    static String plainName(String name) {
        int bracket = bracket(name);
        return bracket < 0 ? name : name.substring(0, bracket).strip();
    }

    /// The unit in brackets at the end of a column's name, or an empty text.
    static String unit(String name) {
        int bracket = bracket(name);
        return bracket < 0 ? "" : name.substring(bracket + 1, name.length() - 1).strip();
    }

    private static int bracket(String name) {
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        int square = name.endsWith("]") ? name.lastIndexOf('[') : -1;
        return Math.max(open, square) > 0 ? Math.max(open, square) : -1;
    }

    /// "the nearest", "the 3rd nearest".
    static String nearest(int rank) {
        return switch (rank + 1) {
            case 1 -> "the nearest";
            case 2 -> "the 2nd nearest";
            case 3 -> "the 3rd nearest";
            default -> "the " + (rank + 1) + "th nearest";
        };
    }
}

package org.smotescope.ui.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.ClassName;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.NumericColumn;
import org.smotescope.sampling.Resampling;
import org.smotescope.ui.form.Figures;

/// How the rows of a data set and their values are written: numbers with as many decimals as the
/// column has in the file.
public final class RowWords {
    private static final int MOST_DECIMALS = 4;
    private static final int LOOKED_AT = 2_000;

    private final Dataset rows;
    private final Resampling resampling;
    private final List<Integer> decimals;

    /// @param resampling of these rows
    public RowWords(Dataset rows, Resampling resampling) {
        this.rows = rows;
        this.resampling = resampling;
        List<Integer> counted = new ArrayList<>();
        for (Column column : rows.features()) {
            counted.add(column instanceof NumericColumn numbers ? decimals(numbers) : 0);
        }
        decimals = List.copyOf(counted);
    }

    private static int decimals(NumericColumn column) {
        int most = 0;
        int looked = Math.min(LOOKED_AT, column.size());
        for (int row = 0; row < looked && most < MOST_DECIMALS; row++) {
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

    /// "row 878": as numbered in the file, from 1; "new row 12" for a reference below 0.
    public String name(int reference) {
        return reference >= 0
                ? "row " + (rows.fileRow(reference) + 1)
                : "new row " + Figures.count(~reference + 1L);
    }

    /// "row 878, row 3 and 2 more": at most so many names.
    public String names(Ints references, int most) {
        int named = references.size() <= most ? references.size() : most;
        String names =
                references.stream()
                        .limit(named)
                        .mapToObj(this::name)
                        .collect(Collectors.joining(", "));
        int more = references.size() - named;
        return more == 0 ? names : names + " and " + more + " more";
    }

    /// The name of a class by code.
    public ClassName classOfCode(int code) {
        return className(rows.classes(), code);
    }

    /// The name of the row's class: "failed".
    public String className(int row) {
        return named(row).words();
    }

    /// The rows of the row's class: "failed rows".
    public String classRows(int row) {
        return named(row).rows();
    }

    private ClassName named(int row) {
        return className(rows.classes(), resampling.classOf(row));
    }

    public static ClassName className(Classes classes, int code) {
        return ClassName.of(classes.name(), classes.labels().get(code));
    }

    public List<Column> columns() {
        return rows.features();
    }

    /// A cell as it stands in the file; of a new row as it was made.
    public String cell(int reference, int column) {
        return switch (rows.features().get(column)) {
            case NumericColumn numbers ->
                    reference >= 0
                            ? number(numbers.get(reference), column)
                            : result(resampling.valueOf(reference, numbers, column), column);
            case CategoricalColumn words ->
                    reference >= 0
                            ? word(words.get(reference))
                            : word(words, resampling.codeOfAdded(~reference, words, column));
        };
    }

    /// A value of a new row, with one digit more than the file has; a word as it is.
    public String made(int added, int column) {
        return switch (rows.features().get(column)) {
            case NumericColumn numbers ->
                    resampling.added().isCopy(added)
                            ? cell(resampling.added().base(added), column)
                            : result(resampling.valueOfAdded(added, numbers, column), column);
            case CategoricalColumn words ->
                    word(words, resampling.codeOfAdded(added, words, column));
        };
    }

    /// A word by its code.
    public static String word(CategoricalColumn words, int code) {
        return code < 0 ? "empty" : words.dictionary().get(code);
    }

    private static String word(@Nullable String word) {
        return word == null ? "empty" : word;
    }

    /// A value of a column as the file would write it.
    public String number(double value, int column) {
        return Figures.fixed(value, decimals.get(column));
    }

    /// A computed value of a column: with one digit more than the file has.
    public String result(double value, int column) {
        return Figures.fixed(value, decimals.get(column) + 1);
    }

    /// The column's name without the unit that follows it in brackets.
    public static String plainName(String name) {
        int bracket = bracket(name);
        return bracket < 0 ? name : name.substring(0, bracket).strip();
    }

    /// The unit in brackets at the end of a column's name, or an empty text.
    public static String unit(String name) {
        int bracket = bracket(name);
        return bracket < 0 ? "" : name.substring(bracket + 1, name.length() - 1).strip();
    }

    private static int bracket(String name) {
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        int square = name.endsWith("]") ? name.lastIndexOf('[') : -1;
        return Math.max(open, square) > 0 ? Math.max(open, square) : -1;
    }

    /// "the nearest", "the 3rd nearest".
    public static String nearest(int rank) {
        return switch (rank + 1) {
            case 1 -> "the nearest";
            case 2 -> "the 2nd nearest";
            case 3 -> "the 3rd nearest";
            default -> "the " + (rank + 1) + "th nearest";
        };
    }
}

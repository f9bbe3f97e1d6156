package org.smotescope.data.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.DataProblem.Place;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.TextOrder;

/// The classes of a file's rows from its target column.
final class ClassLabels {
    /// More classes than this, and more than every second row, mean that the column measures.
    private static final int MOST_CLASSES = 50;

    private ClassLabels() {}

    static Classes of(Table table, String target) {
        int at = table.indexOf(target);
        Column column = table.columns().get(at);
        refuseEmpty(table, column);
        CategoricalColumn words =
                column instanceof NumericColumn
                        ? WordsOfNumbers.of(table, at)
                        : (CategoricalColumn) column;
        List<String> labels = new ArrayList<>(words.dictionary());
        check(table, target, labels);
        labels.sort(order(labels, table.dialect().decimal()));
        Map<String, Integer> codeOf = new HashMap<>();
        labels.forEach(label -> codeOf.put(label, codeOf.size()));
        int[] newCode =
                words.dictionary().stream()
                        .mapToInt(word -> codeOf.getOrDefault(word, 0))
                        .toArray();
        int[] codes = new int[words.size()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = newCode[words.code(row)];
        }
        return new Classes(target, labels, codes);
    }

    /// By number where all labels are numbers, else by code point.
    private static Comparator<String> order(List<String> labels, char decimal) {
        boolean numbers =
                labels.stream().noneMatch(label -> Double.isNaN(NumberText.parse(label, decimal)));
        return numbers
                ? Comparator.<String>comparingDouble(label -> NumberText.parse(label, decimal))
                        .thenComparing(TextOrder.CODE_POINTS)
                : TextOrder.CODE_POINTS;
    }

    private static void refuseEmpty(Table table, Column target) {
        int empty = target.missingCount();
        for (int row = 0; row < target.size() && empty > 0; row++) {
            if (target.isMissing(row)) {
                throw new DataProblem(
                        empty == 1
                                ? "1 row has no class"
                                : empty + " rows have no class, this is the first",
                        table.place(row, target.name()),
                        List.of(Mend.advice("fill the cell in or delete the line")));
            }
        }
    }

    private static void check(Table table, String target, List<String> labels) {
        if (table.rows() < 2) {
            throw problem("the file has only 1 row", table.place(-1, ""), "add rows");
        }
        if (labels.size() == 1) {
            throw problem(
                    target + " has only 1 class (" + labels.getFirst() + ")",
                    table.place(-1, ""),
                    "choose another target");
        }
        if (labels.size() > MOST_CLASSES && labels.size() > table.rows() / 2) {
            throw problem(
                    target
                            + " has "
                            + labels.size()
                            + " different values in "
                            + table.rows()
                            + " rows, so it names no classes",
                    table.place(-1, ""),
                    "choose another target");
        }
    }

    private static DataProblem problem(String what, Place place, String mend) {
        return new DataProblem(what, place, List.of(Mend.advice(mend)));
    }
}

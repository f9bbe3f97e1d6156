package org.smotescope.data.io;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.ColumnSpec;
import org.smotescope.data.ColumnType;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;

/// Data sets from files.
public final class Datasets {
    private Datasets() {}

    /// All rows of a file: the features in the order of the file, the classes sorted.
    ///
    /// @throws DataProblem if no target is chosen or the file has no such column, a row has no
    ///   class, there are fewer than 2 rows or classes, there is no feature, or a feature holds
    ///   infinity or something else than its type says
    public static Dataset of(Table table, Schema schema) {
        Classes classes = ClassLabels.of(table, target(table, schema));
        List<Column> features = new ArrayList<>();
        for (ColumnSpec spec : schema.columns()) {
            if (spec.role() == Role.FEATURE) {
                features.add(feature(table, spec));
            }
        }
        if (features.isEmpty()) {
            throw new DataProblem(
                    "no column is a feature",
                    table.place(-1, ""),
                    List.of(Mend.advice("give a column the role feature")));
        }
        return Dataset.of(features, classes, table.rowKeys().clone()).withPlaces(table::place);
    }

    private static String target(Table table, Schema schema) {
        String target = schema.target();
        List<String> names = table.columns().stream().map(Column::name).toList();
        if (target == null) {
            throw new DataProblem(
                    "no target is chosen",
                    table.place(-1, ""),
                    List.of(Mend.advice("choose the column that holds the class")));
        }
        if (table.indexOf(target) < 0) {
            List<Mend> mends =
                    ClosestNames.of(target, names).stream()
                            .map(name -> new Mend("use " + name, "data.target", name))
                            .toList();
            throw new DataProblem("there is no column " + target, table.place(-1, ""), mends);
        }
        return target;
    }

    private static Column feature(Table table, ColumnSpec spec) {
        int at = table.indexOf(spec.name());
        if (at < 0) {
            throw table.noColumn(spec.name());
        }
        return switch (table.columns().get(at)) {
            case CategoricalColumn words -> {
                if (spec.type() == ColumnType.NUMBER) {
                    refuseWords(table, words);
                }
                yield words;
            }
            case NumericColumn numbers -> {
                if (spec.type() != ColumnType.NUMBER) {
                    yield WordsOfNumbers.of(table, at);
                }
                refuseInfinite(table, numbers);
                yield numbers;
            }
        };
    }

    private static void refuseWords(Table table, CategoricalColumn words) {
        for (int row = 0; row < words.size(); row++) {
            String word = words.get(row);
            if (word != null && Double.isNaN(NumberText.parse(word, table.dialect().decimal()))) {
                throw new DataProblem(
                        "\"" + word + "\" is not a number",
                        table.place(row, words.name()),
                        List.of(
                                new Mend(
                                        "take the column as words",
                                        "data.columns." + words.name() + ".type",
                                        "categorical")));
            }
        }
        throw new DataProblem(
                words.name() + " was read as words",
                table.place(-1, words.name()),
                List.of(Mend.advice("read the file again with this column as numbers")));
    }

    private static void refuseInfinite(Table table, NumericColumn numbers) {
        for (int row = 0; row < numbers.size(); row++) {
            if (Double.isInfinite(numbers.get(row))) {
                throw new DataProblem(
                        "the number is infinite or too large",
                        table.place(row, numbers.name()),
                        List.of(
                                Mend.advice("correct the cell or empty it"),
                                new Mend(
                                        "ignore the column",
                                        "data.columns." + numbers.name() + ".role",
                                        "ignore")));
            }
        }
    }
}

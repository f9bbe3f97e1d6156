package org.smotescope.data.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.ColumnSpec;
import org.smotescope.data.ColumnType;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;

/// Guesses roles and types from names and cells.
public final class SchemaGuess {
    /// A target has at most this many classes, unless the user says otherwise.
    private static final int MOST_CLASSES = 20;

    /// A column of words with the name of a target may have more.
    private static final int MOST_NAMED_CLASSES = 100;

    /// Names that targets have, the most telling first; letters and digits only.
    private static final List<String> TARGET_NAMES =
            List.of(
                    "class",
                    "target",
                    "label",
                    "y",
                    "outcome",
                    "default",
                    "fraud",
                    "isfraud",
                    "failed",
                    "failure",
                    "churn",
                    "churned",
                    "exited",
                    "buyer",
                    "bought",
                    "purchased",
                    "purchase",
                    "converted",
                    "diagnosis",
                    "response",
                    "result",
                    "survived",
                    "species",
                    "category",
                    "isdefault",
                    "defaulted",
                    "attrition",
                    "defaultpaymentnextmonth",
                    "subscribed",
                    "status",
                    "quality",
                    "type");

    /// Columns that an earlier export has added. They tell the class of synthetic rows away.
    private static final Set<String> PROVENANCE =
            Set.of(
                    "_row",
                    "_origin",
                    "_base",
                    "_neighbour",
                    "_gap",
                    "_removed",
                    "_partners",
                    "_reason");

    private SchemaGuess() {}

    public static Schema guess(Table table) {
        List<ColumnSpec> specs = new ArrayList<>();
        for (Column column : table.columns()) {
            specs.add(spec(column));
        }
        Schema schema = new Schema(specs);
        int target = target(table, schema);
        return target < 0 ? schema : schema.withTarget(specs.get(target).name());
    }

    private static ColumnSpec spec(Column column) {
        ColumnSpec guess = byContent(column);
        return PROVENANCE.contains(column.name()) ? guess.withRole(Role.IGNORE) : guess;
    }

    private static ColumnSpec byContent(Column column) {
        return switch (column) {
            case NumericColumn numbers ->
                    new ColumnSpec(
                            numbers.name(),
                            isNumberedId(numbers) ? Role.ID : Role.FEATURE,
                            ColumnType.NUMBER);
            case CategoricalColumn words -> {
                boolean text = isText(words);
                yield new ColumnSpec(
                        words.name(),
                        text ? Role.ID : Role.FEATURE,
                        text ? ColumnType.TEXT : ColumnType.CATEGORY);
            }
        };
    }

    /// Whether (nearly) every row has a word of its own.
    private static boolean isText(CategoricalColumn words) {
        int present = words.size() - words.missingCount();
        int distinct = words.dictionary().size();
        return (distinct > MOST_CLASSES && distinct >= 0.9 * present)
                || (distinct == present && distinct > 2 && isIdName(words.name()));
    }

    private static boolean isNumberedId(NumericColumn numbers) {
        if (!isIdName(numbers.name()) || numbers.size() < 2) {
            return false;
        }
        Set<Double> seen = new HashSet<>();
        for (int row = 0; row < numbers.size(); row++) {
            double value = numbers.get(row);
            if (value != Math.rint(value) || !seen.add(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIdName(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        return word.isEmpty()
                || word.equals("id")
                || word.endsWith("_id")
                || word.endsWith(" id")
                || word.endsWith("-id")
                || name.endsWith("Id")
                || name.endsWith("ID")
                || word.startsWith("id_")
                || word.equals("uuid")
                || word.equals("guid")
                || word.equals("index")
                || word.equals("row")
                || word.equals("rownum")
                || word.equals("row_number")
                || word.startsWith("unnamed:");
    }

    private static int target(Table table, Schema schema) {
        int named = named(table, schema, 2);
        // A column with the name of a target and one class only: better a clear word about it than
        // another column in its place.
        int lonely = named < 0 ? named(table, schema, 1) : named;
        for (int j = table.columns().size() - 1; j >= 0 && lonely < 0; j--) {
            if (mayBeTarget(table, schema, j, 2, MOST_CLASSES)) {
                return j;
            }
        }
        return lonely;
    }

    /// The column with the most telling name of a target, or -1.
    private static int named(Table table, Schema schema, int least) {
        int best = -1;
        int bestRank = Integer.MAX_VALUE;
        for (int j = 0; j < table.columns().size(); j++) {
            Column column = table.columns().get(j);
            int most = column instanceof NumericColumn ? MOST_CLASSES : MOST_NAMED_CLASSES;
            int rank = TARGET_NAMES.indexOf(plain(column.name()));
            if (rank >= 0 && rank < bestRank && mayBeTarget(table, schema, j, least, most)) {
                best = j;
                bestRank = rank;
            }
        }
        return best;
    }

    private static boolean mayBeTarget(
            Table table, Schema schema, int column, int least, int most) {
        if (schema.columns().get(column).role() != Role.FEATURE) {
            return false;
        }
        int distinct = distinct(table.columns().get(column));
        return distinct >= least && distinct <= most;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// The number of different values, of numbers counted up to one more than a target may have.
    private static int distinct(Column column) {
        if (column instanceof NumericColumn numbers) {
            Set<Double> seen = new HashSet<>();
            for (int row = 0; row < numbers.size() && seen.size() <= MOST_CLASSES; row++) {
                if (!numbers.isMissing(row)) {
                    seen.add(numbers.get(row));
                }
            }
            return seen.size();
        }
        return ((CategoricalColumn) column).dictionary().size();
    }
}

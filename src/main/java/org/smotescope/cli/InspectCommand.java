package org.smotescope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.ColumnSpec;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Schema;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.Dialect;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Tells what a file holds.
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "How a file is written, its columns, its classes.",
        footer = {"", "Example: smotescope inspect data.csv"})
final class InspectCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private InputOptions input = new InputOptions();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public void run() {
        Table table = input.read();
        Schema schema = Schemas.resolve(table, Recipes.initial(table).withData(input.plan(table)));
        Classes classes = Datasets.of(table, schema).classes();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(json(table, schema, classes)));
        } else {
            print(out, table, schema, classes);
        }
    }

    private static void print(PrintWriter out, Table table, Schema schema, Classes classes) {
        Dialect dialect = table.dialect();
        out.printf(
                Locale.ROOT,
                "%s: %d rows x %d columns, %d bytes, separator %s, decimal mark %s, %s%n%n",
                table.name(),
                table.rows(),
                table.columns().size(),
                table.bytes(),
                delimiter(dialect),
                dialect.decimal() == ',' ? "comma" : "point",
                dialect.charset().name());
        TextTable columns = new TextTable("column", "role", "type", "empty", "values");
        for (int j = 0; j < table.columns().size(); j++) {
            ColumnSpec column = schema.columns().get(j);
            columns.row(
                    column.name(),
                    lower(column.role()),
                    lower(column.type()),
                    Integer.toString(table.columns().get(j).missingCount()),
                    values(table.columns().get(j)));
        }
        columns.print(out);
        out.println();
        TextTable counts = new TextTable("class of " + classes.name(), "rows", "share");
        int[] rows = classes.counts();
        for (int c = 0; c < rows.length; c++) {
            counts.row(
                    classes.labels().get(c),
                    Integer.toString(rows[c]),
                    String.format(Locale.ROOT, "%.1f %%", 100.0 * rows[c] / classes.size()));
        }
        counts.print(out);
        out.printf(Locale.ROOT, "%nimbalance ratio %.1f : 1%n", ratio(classes));
    }

    private static ObjectNode json(Table table, Schema schema, Classes classes) {
        ObjectNode node = Json.object();
        node.put("file", table.name());
        node.put("rows", table.rows());
        node.put("bytes", table.bytes());
        node.put("sha256", table.sha256());
        ObjectNode dialect = node.putObject("dialect");
        dialect.put("delimiter", String.valueOf(table.dialect().delimiter()));
        dialect.put("quote", String.valueOf(table.dialect().quote()));
        dialect.put("decimal", String.valueOf(table.dialect().decimal()));
        dialect.put("encoding", table.dialect().charset().name());
        dialect.put("header", table.dialect().firstRow() == Dialect.FirstRow.NAMES);
        ArrayNode columns = node.putArray("columns");
        for (int j = 0; j < table.columns().size(); j++) {
            ObjectNode column = columns.addObject();
            column.put("name", schema.columns().get(j).name());
            column.put("role", lower(schema.columns().get(j).role()));
            column.put("type", lower(schema.columns().get(j).type()));
            column.put("missing", table.columns().get(j).missingCount());
            column.put("values", values(table.columns().get(j)));
        }
        node.put("target", classes.name());
        ObjectNode counts = node.putObject("classes");
        int[] rows = classes.counts();
        for (int c = 0; c < rows.length; c++) {
            counts.put(classes.labels().get(c), rows[c]);
        }
        node.put("minority", classes.labels().get(classes.minority()));
        node.put("imbalance_ratio", ratio(classes));
        return node;
    }

    private static double ratio(Classes classes) {
        int[] rows = classes.counts();
        return (double) rows[classes.majority()] / rows[classes.minority()];
    }

    private static String delimiter(Dialect dialect) {
        return switch (dialect.delimiter()) {
            case '\t' -> "tab";
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '|' -> "bar";
            default -> String.valueOf(dialect.delimiter());
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String values(Column column) {
        return switch (column) {
            case NumericColumn numeric -> range(numeric);
            case CategoricalColumn words -> words(words.dictionary());
        };
    }

    private static String range(NumericColumn column) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                low = Math.min(low, column.get(row));
                high = Math.max(high, column.get(row));
            }
        }
        return low > high ? "all empty" : number(low) + " to " + number(high);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String words(List<String> dictionary) {
        return dictionary.size() <= 4
                ? String.join(", ", dictionary)
                : dictionary.size() + " different";
    }
}

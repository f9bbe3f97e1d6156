package org.smotescope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.experiment.WholeFile;
import org.smotescope.experiment.diagnostics.ClassDiagnosis;
import org.smotescope.experiment.diagnostics.ColumnDrift;
import org.smotescope.experiment.diagnostics.Diagnosis;
import org.smotescope.experiment.diagnostics.Figure;
import org.smotescope.experiment.diagnostics.Figure.Detail;
import org.smotescope.experiment.diagnostics.Histogram;
import org.smotescope.experiment.diagnostics.Quantiles;
import org.smotescope.sampling.Note;
import picocli.CommandLine;

/// What is said of new rows, for people and for machines.
///
/// @param whole what was made
/// @param diagnosis what is to be said of it
record DiagnosisOutput(WholeFile whole, Diagnosis diagnosis) {
    void print(CommandLine line, boolean json) {
        PrintWriter out = line.getOut();
        if (json) {
            out.println(Json.text(json(line)));
            return;
        }
        for (Note note : whole.notes()) {
            line.getErr().println(NoteText.line(note, line));
        }
        if (diagnosis.classes().isEmpty()) {
            out.println("No rows were added: there is nothing to judge.");
        }
        String between = "";
        for (ClassDiagnosis each : diagnosis.classes()) {
            out.print(between);
            print(out, each);
            between = System.lineSeparator();
        }
    }

    private static void print(PrintWriter out, ClassDiagnosis each) {
        out.printf(
                Locale.ROOT,
                "%s: %d new rows beside %d original ones%n",
                each.label(),
                each.made(),
                each.original());
        TextTable table = new TextTable("figure", "value", "meaning");
        for (Figure figure : each.figures()) {
            switch (figure) {
                case Figure.Found found ->
                        table.row(figure.kind().title(), value(found), found.sentence());
                case Figure.Absent(var kind, String reason) -> table.row(kind.title(), "-", reason);
            }
        }
        table.print(out);
    }

    private static String value(Figure.Found found) {
        if (Double.isNaN(found.value())) {
            return "undefined";
        }
        return switch (found.kind().unit()) {
            case SHARE -> String.format(Locale.ROOT, "%.1f %%", 100.0 * found.value());
            case RATIO, STATISTIC -> String.format(Locale.ROOT, "%.3f", found.value());
        };
    }

    private ObjectNode json(CommandLine line) {
        ObjectNode node = Json.object();
        ArrayNode classes = node.putArray("classes");
        for (ClassDiagnosis each : diagnosis.classes()) {
            ObjectNode entry = classes.addObject();
            entry.put("class", each.label());
            entry.put("original", each.original());
            entry.put("made", each.made());
            ObjectNode figures = entry.putObject("figures");
            each.figures().forEach(figure -> figures.set(figure.kind().id(), json(figure)));
        }
        ArrayNode notes = node.putArray("notes");
        whole.notes().forEach(note -> notes.add(NoteText.words(note, line)));
        return node;
    }

    private ObjectNode json(Figure figure) {
        ObjectNode node = Json.object();
        node.put("name", figure.kind().title());
        switch (figure) {
            case Figure.Absent(_, String reason) -> node.put("absent", reason);
            case Figure.Found found -> {
                Json.put(node, "value", found.value());
                node.put("unit", found.kind().unit().name().toLowerCase(Locale.ROOT));
                node.put("words", found.sentence());
                add(node, found.detail());
                numbers(node, selects(found), found.rows());
            }
        }
        return node;
    }

    private static String selects(Figure.Found found) {
        return switch (found.kind().selects()) {
            case NEW_ROWS -> "newRows";
            case BASES -> "rows";
        };
    }

    /// Rows of the file and new rows, each numbered from 1 as in what `resample` writes.
    private void numbers(ObjectNode node, String key, Ints references) {
        Dataset source = whole.resampling().source();
        ArrayNode rows = node.putArray(key);
        references.stream().forEach(row -> rows.add(row >= 0 ? source.fileRow(row) + 1 : ~row + 1));
    }

    private void add(ObjectNode node, Detail detail) {
        switch (detail) {
            case Detail.Part part -> {
                node.put("count", part.count());
                node.put("of", part.of());
                node.put("originalCount", part.originalCount());
                node.put("originals", part.originals());
            }
            case Detail.Bridges bridges -> {
                node.put("count", bridges.count());
                node.put("of", bridges.of());
                ArrayNode sizes = node.putArray("clusters");
                bridges.clusters().forEach(rows -> sizes.add(rows.size()));
            }
            case Detail.Uses uses -> {
                node.put("count", uses.ofOverused());
                Json.put(node, "gini", uses.gini());
                Json.put(node, "mean", uses.mean());
                node.put("max", uses.max());
                node.put("unused", uses.unused());
                histogram(node.putObject("histogram"), uses.histogram());
            }
            case Detail.Copies copies -> {
                node.put("ofOriginals", copies.ofOriginals());
                node.put("ofNewRows", copies.ofNewRows());
                node.put("of", copies.of());
            }
            case Detail.Nearest nearest -> {
                side(node.putObject("made"), nearest.made(), nearest.madeHistogram());
                side(node.putObject("original"), nearest.original(), nearest.originalHistogram());
            }
            case Detail.Drift drift -> {
                ArrayNode columns = node.putArray("columns");
                drift.columns().forEach(column -> columns.add(json(column)));
            }
        }
    }

    private static ObjectNode json(ColumnDrift column) {
        ObjectNode node = Json.object();
        node.put("column", column.column());
        Json.put(node, "statistic", column.statistic());
        node.put("original", column.original());
        node.put("made", column.made());
        return node;
    }

    private static void side(ObjectNode node, Quantiles quantiles, Histogram histogram) {
        Json.put(node, "p5", quantiles.p5());
        Json.put(node, "p25", quantiles.p25());
        Json.put(node, "median", quantiles.median());
        Json.put(node, "p75", quantiles.p75());
        Json.put(node, "p95", quantiles.p95());
        Json.put(node, "max", quantiles.max());
        histogram(node.putObject("histogram"), histogram);
    }

    private static void histogram(ObjectNode node, Histogram histogram) {
        Json.put(node, "width", histogram.width());
        ArrayNode counts = node.putArray("counts");
        histogram.counts().stream().forEach(counts::add);
    }
}

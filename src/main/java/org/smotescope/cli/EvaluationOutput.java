package org.smotescope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.VariantResult;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.sampling.Note;
import picocli.CommandLine;

/// An evaluation for people and for machines.
final class EvaluationOutput {
    private EvaluationOutput() {}

    static void print(CommandLine line, EvaluationReport report, boolean json) {
        print(line, report, json, ClassTable.NO_BETA);
    }

    /// @param beta of the F-beta of each class, or [ClassTable#NO_BETA]
    static void print(CommandLine line, EvaluationReport report, boolean json, double beta) {
        PrintWriter out = line.getOut();
        if (json) {
            out.println(Json.text(json(report, line, beta)));
            return;
        }
        TrialOutput.verdict(out, report);
        out.println();
        out.println(words(report.protocol(), report.train(), report.test()));
        out.println();
        metrics(report).print(out);
        TrialOutput.differences(out, report);
        TrialOutput.why(out, report);
        if (report.splits() > 1) {
            out.println();
            out.println(
                    "Of each class, by the counts of all %d splits together:"
                            .formatted(report.splits()));
        }
        for (VariantResult variant : report.variants()) {
            out.println();
            out.println(head(variant));
            ClassTable.print(out, variant, beta);
            if (variant.confusion().size() > 2) {
                // With two classes these are among the metrics above.
                out.println();
                if (report.splits() > 1) {
                    out.println("Means over splits:");
                }
                ClassTable.printScores(out, variant);
            }
            ownNotes(variant, report).forEach(note -> out.println(NoteText.line(note, line)));
        }
        sharedNotes(line, report);
    }

    /// What is said of this variant alone.
    private static List<Note> ownNotes(VariantResult variant, EvaluationReport report) {
        return variant.notes().stream().filter(note -> namesOf(note, report).size() == 1).toList();
    }

    /// Says once what is said of several variants.
    private static void sharedNotes(CommandLine line, EvaluationReport report) {
        List<Note> shared =
                report.variants().stream()
                        .flatMap(variant -> variant.notes().stream())
                        .distinct()
                        .filter(note -> namesOf(note, report).size() > 1)
                        .toList();
        if (!shared.isEmpty()) {
            line.getOut().println();
        }
        for (Note note : shared) {
            List<String> names = namesOf(note, report);
            line.getOut()
                    .println(
                            NoteText.line(note, line)
                                    + " (%d times: %s)"
                                            .formatted(names.size(), String.join(", ", names)));
        }
    }

    private static List<String> namesOf(Note note, EvaluationReport report) {
        return report.variants().stream()
                .filter(variant -> variant.notes().contains(note))
                .map(VariantResult::name)
                .toList();
    }

    static String words(Protocol protocol, int train, int test) {
        String rows = "%d training rows, %d test rows".formatted(train, test);
        return switch (protocol) {
            case Protocol.HoldOut() -> "One split: " + rows;
            case Protocol.HoldOuts(int repeats) ->
                    "%d splits, each of %s. Means over splits.".formatted(repeats, rows);
            case Protocol.Folds(int folds, int repeats) ->
                    "%d folds%s; in the first: %s. Means over folds."
                            .formatted(folds, repeats == 1 ? "" : ", " + repeats + " times", rows);
        };
    }

    private static TextTable metrics(EvaluationReport report) {
        List<VariantResult> variants = report.variants();
        String[] heads = new String[variants.size() + 1];
        heads[0] = "metric";
        for (int i = 0; i < variants.size(); i++) {
            heads[i + 1] = variants.get(i).name();
        }
        TextTable table = new TextTable(heads);
        for (Metric metric : Metric.values()) {
            String[] row = new String[heads.length];
            row[0] = metric.id();
            for (int i = 0; i < variants.size(); i++) {
                row[i + 1] = number(variants.get(i).metrics().getOrDefault(metric, Double.NaN));
            }
            table.row(row);
        }
        return table;
    }

    private static String head(VariantResult variant) {
        return Double.isNaN(variant.threshold())
                ? variant.name()
                : variant.name() + ", threshold " + number(variant.threshold());
    }

    private static String number(Double value) {
        return value.isNaN() ? "undefined" : String.format(Locale.ROOT, "%.3f", value);
    }

    static ObjectNode json(Protocol measured) {
        ObjectNode protocol = Json.object();
        switch (measured) {
            case Protocol.HoldOut() -> protocol.put("kind", "hold-out");
            case Protocol.HoldOuts(int repeats) -> {
                protocol.put("kind", "hold-out");
                protocol.put("repeats", repeats);
            }
            case Protocol.Folds(int folds, int repeats) -> {
                protocol.put("kind", "folds");
                protocol.put("folds", folds);
                protocol.put("repeats", repeats);
            }
        }
        return protocol;
    }

    static ObjectNode json(EvaluationReport report, CommandLine line) {
        return json(report, line, ClassTable.NO_BETA);
    }

    private static ObjectNode json(EvaluationReport report, CommandLine line, double beta) {
        ObjectNode node = Json.object();
        node.set("protocol", json(report.protocol()));
        ObjectNode data = node.putObject("data");
        data.put("rows", report.rows());
        data.put("train", report.train());
        data.put("test", report.test());
        ArrayNode runs = node.putArray("runs");
        report.variants().forEach(variant -> runs.add(json(variant, line, beta)));
        TrialOutput.addTo(node, report);
        return node;
    }

    static ObjectNode json(VariantResult variant, CommandLine line) {
        return json(variant, line, ClassTable.NO_BETA);
    }

    private static ObjectNode json(VariantResult variant, CommandLine line, double beta) {
        ObjectNode node = Json.object();
        node.put("name", variant.name());
        Json.put(node, "threshold", variant.threshold());
        ArrayNode thresholds = node.putArray("thresholds");
        variant.thresholds().stream().filter(Double::isFinite).forEach(thresholds::add);
        ObjectNode confusion = node.putObject("confusion");
        ArrayNode labels = confusion.putArray("labels");
        variant.confusion().labels().forEach(labels::add);
        ArrayNode counts = confusion.putArray("counts");
        for (int[] row : variant.confusion().counts()) {
            ArrayNode cells = counts.addArray();
            for (int cell : row) {
                cells.add(cell);
            }
        }
        ClassTable.addTo(node, variant, beta);
        ObjectNode metrics = node.putObject("metrics");
        variant.metrics().forEach((metric, value) -> Json.put(metrics, metric.id(), value));
        TrialOutput.intervals(node, variant.intervals());
        TrialOutput.values(node, variant.values());
        ArrayNode notes = node.putArray("notes");
        variant.notes().forEach(note -> notes.add(NoteText.words(note, line)));
        node.set("seconds", Json.seconds(variant.seconds()));
        return node;
    }
}

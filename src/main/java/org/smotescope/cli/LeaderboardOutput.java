package org.smotescope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.smotescope.experiment.BoardWords;
import org.smotescope.experiment.Comparison;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Lineup;
import org.smotescope.experiment.Standing;
import org.smotescope.experiment.VariantResult;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.sampling.Note;
import picocli.CommandLine;

/// A leaderboard for people and for machines.
final class LeaderboardOutput {
    private static final List<Metric> SHOWN =
            List.of(Metric.AVERAGE_PRECISION, Metric.F1, Metric.BRIER);

    private final Leaderboard board;
    private final Metric metric;
    private final BoardWords words;

    /// @param metric which decides
    LeaderboardOutput(Leaderboard board, Metric metric) {
        this.board = board;
        this.metric = metric;
        this.words = new BoardWords(board, metric);
    }

    void print(CommandLine line, boolean json) {
        PrintWriter out = line.getOut();
        if (json) {
            out.println(Json.text(json(line)));
            return;
        }
        out.println((words.headline() + " " + words.caution()).strip());
        out.println(EvaluationOutput.words(board.protocol(), board.train(), board.test()));
        out.println();
        table().print(out);
        for (Standing standing : board.standings()) {
            VariantResult result = standing.result();
            if (result != null) {
                result.notes().stream()
                        .filter(note -> note.severity() == Note.Severity.WARNING)
                        .forEach(
                                note ->
                                        out.println(
                                                result.name() + ": " + NoteText.line(note, line)));
            }
        }
    }

    private TextTable table() {
        Set<Metric> metrics = new LinkedHashSet<>(List.of(metric));
        metrics.addAll(SHOWN);
        String[] heads = new String[6 + metrics.size()];
        int h = 0;
        heads[h++] = "variant";
        heads[h++] = "added";
        heads[h++] = "removed";
        for (Metric each : metrics) {
            heads[h++] = each.id();
            if (each == metric) {
                heads[h++] = "change";
            }
        }
        heads[h++] = "seconds";
        heads[h] = "beats its yardstick?";
        TextTable table = new TextTable(heads);
        board.standings().stream()
                .sorted(Comparator.comparingDouble(this::rank))
                .forEach(standing -> table.row(row(standing, metrics, heads.length)));
        return table;
    }

    /// The best first, those without a value last.
    private double rank(Standing standing) {
        VariantResult result = standing.result();
        double value = result == null ? Double.NaN : result.metric(metric);
        return metric.better() == Metric.Better.HIGHER ? -value : value;
    }

    private String[] row(Standing standing, Set<Metric> metrics, int cells) {
        String[] row = new String[cells];
        int c = 0;
        row[c++] = standing.contender().name();
        row[c++] = whole(standing.added());
        row[c++] = whole(standing.removed());
        VariantResult result = standing.result();
        Comparison difference = standing.difference();
        for (Metric each : metrics) {
            row[c++] =
                    result == null
                            ? ""
                            : TrialOutput.number(result.metric(each))
                                    + (each == metric ? ends(result.interval(each)) : "");
            if (each == metric) {
                row[c++] =
                        difference == null
                                ? ""
                                : TrialOutput.change(difference.mean(each))
                                        + changes(difference.interval(each));
            }
        }
        row[c++] = String.format(Locale.ROOT, "%.2f", standing.seconds());
        row[c] = words.sentence(standing);
        return row;
    }

    private static String whole(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.0f", value);
    }

    private static String ends(Interval interval) {
        return interval.isDefined()
                ? " ["
                        + TrialOutput.number(interval.low())
                        + ", "
                        + TrialOutput.number(interval.high())
                        + "]"
                : "";
    }

    private static String changes(Interval interval) {
        return interval.isDefined()
                ? " ["
                        + TrialOutput.change(interval.low())
                        + ", "
                        + TrialOutput.change(interval.high())
                        + "]"
                : "";
    }

    private ObjectNode json(CommandLine line) {
        ObjectNode node = Json.object();
        node.set("protocol", EvaluationOutput.json(board.protocol()));
        ObjectNode data = node.putObject("data");
        data.put("rows", board.rows());
        data.put("train", board.train());
        data.put("test", board.test());
        node.put("metric", metric.id());
        node.put("headline", words.headline());
        if (!words.caution().isEmpty()) {
            node.put("caution", words.caution());
        }
        ArrayNode runs = node.putArray("runs");
        board.standings().forEach(standing -> runs.add(json(standing, line)));
        return node;
    }

    private ObjectNode json(Standing standing, CommandLine line) {
        VariantResult result = standing.result();
        ObjectNode run =
                result == null
                        ? Json.object().put("name", standing.contender().name())
                        : EvaluationOutput.json(result, line);
        run.put("classifier", Lineup.text(standing.contender().model()));
        if (!standing.problem().isEmpty()) {
            return run.put("problem", standing.problem());
        }
        Json.put(run, "added", standing.added());
        Json.put(run, "removed", standing.removed());
        Comparison difference = standing.difference();
        if (difference != null) {
            ObjectNode entry = run.putObject("difference");
            entry.put("against", difference.against());
            ObjectNode means = entry.putObject("metrics");
            difference.means().forEach((each, value) -> Json.put(means, each.id(), value));
            TrialOutput.intervals(entry, difference.intervals());
            TrialOutput.values(entry, difference.values());
        }
        run.put("verdict", words.sentence(standing));
        return run;
    }
}

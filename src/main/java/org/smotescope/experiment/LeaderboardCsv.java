package org.smotescope.experiment;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;

/// Writes a leaderboard as a file: a line for each contender, or one for each of its splits. What
/// is undefined or not yet measured is an empty cell; numbers have all their digits.
public final class LeaderboardCsv {
    private LeaderboardCsv() {}

    /// Means with their intervals, and the differences from the yardstick with theirs.
    ///
    /// @param metric by which the last column says who beats the yardstick
    /// @param input the file that was read and must not be replaced, or null
    /// @throws org.smotescope.data.DataProblem if the file cannot be written
    public static void write(Leaderboard board, Metric metric, Path file, @Nullable Path input) {
        AtomicFile.write(
                file,
                input,
                out -> {
                    List<Object> heads = new ArrayList<>();
                    heads.addAll(List.of("variant", "model", "added", "removed", "splits"));
                    for (Metric each : Metric.values()) {
                        for (String of : List.of("", "_low", "_high")) {
                            heads.add(each.id() + of);
                        }
                        for (String of : List.of("", "_low", "_high")) {
                            heads.add(each.id() + "_change" + of);
                        }
                    }
                    heads.addAll(List.of("seconds", "beats_yardstick"));
                    BoardWords words = new BoardWords(board, metric);
                    CSVPrinter csv = printer(out);
                    csv.printRecord(heads);
                    for (Standing standing : board.standings()) {
                        csv.printRecord(line(standing, words));
                    }
                    csv.flush();
                });
    }

    /// Every metric of every contender in every split.
    ///
    /// @param input the file that was read and must not be replaced, or null
    /// @throws org.smotescope.data.DataProblem if the file cannot be written
    public static void writeSplits(Leaderboard board, Path file, @Nullable Path input) {
        AtomicFile.write(
                file,
                input,
                out -> {
                    List<Object> heads = new ArrayList<>(List.of("variant", "model", "split"));
                    for (Metric metric : Metric.values()) {
                        heads.add(metric.id());
                    }
                    CSVPrinter csv = printer(out);
                    csv.printRecord(heads);
                    for (Standing standing : board.standings()) {
                        for (int split = 0; split < standing.done(); split++) {
                            csv.printRecord(line(standing, split));
                        }
                    }
                    csv.flush();
                });
    }

    /// The file is closed by whoever opened it.
    private static CSVPrinter printer(OutputStream out) throws IOException {
        return new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                CSVFormat.RFC4180);
    }

    private static List<Object> line(Standing standing, BoardWords words) {
        List<Object> cells = new ArrayList<>(start(standing));
        cells.add(number(standing.added()));
        cells.add(number(standing.removed()));
        cells.add(standing.done());
        VariantResult result = standing.result();
        Comparison difference = standing.difference();
        for (Metric metric : Metric.values()) {
            add(
                    cells,
                    result == null ? Double.NaN : result.metric(metric),
                    result == null ? Interval.UNDEFINED : result.interval(metric));
            add(
                    cells,
                    difference == null ? Double.NaN : difference.mean(metric),
                    difference == null ? Interval.UNDEFINED : difference.interval(metric));
        }
        cells.add(number(standing.seconds()));
        cells.add(words.sentence(standing));
        return cells;
    }

    private static List<Object> line(Standing standing, int split) {
        List<Object> cells = new ArrayList<>(start(standing));
        cells.add(standing.splits().get(split) + 1);
        VariantResult result = standing.result();
        for (Metric metric : Metric.values()) {
            cells.add(result == null ? "" : number(result.values(metric).get(split)));
        }
        return cells;
    }

    private static List<Object> start(Standing standing) {
        return List.of(standing.contender().name(), Lineup.text(standing.contender().model()));
    }

    private static void add(List<Object> cells, double mean, Interval interval) {
        cells.add(number(mean));
        cells.add(number(interval.low()));
        cells.add(number(interval.high()));
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}

package org.smotescope.data.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.smotescope.data.Column;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Count;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.DataProblem.Place;
import org.smotescope.data.Monitor;

/// Reads a source once, from its first byte to its last.
final class ReadPass {
    private final Content content;
    private final Dialect dialect;
    private final ReadOptions options;
    private final Set<Integer> words;
    private final byte[] mark;
    private final RecordTracker tracker;

    private final Set<Integer> lateWords = new TreeSet<>();
    private final List<ColumnBuilder> builders = new ArrayList<>();
    private List<String> names = List.of();
    private RowHashes hashes = new RowHashes(16);
    private String sha256 = "";

    /// @param words the columns that are known to hold words
    ReadPass(Content content, Dialect dialect, ReadOptions options, Set<Integer> words)
            throws IOException {
        this.content = content;
        this.dialect = dialect;
        this.options = options;
        this.words = words;
        Encoding encoding = Encoding.of(dialect.charset(), content.name());
        try (var in = content.open()) {
            this.mark = Encoding.mark(in.readNBytes(3));
        }
        this.tracker = new RecordTracker(content.name(), dialect, encoding, mark.length);
    }

    void run(Monitor monitor) throws IOException {
        try (TrackedReader reader =
                        new TrackedReader(content, dialect, mark.length, tracker, monitor);
                CSVParser parser =
                        CSVParser.builder()
                                .setReader(reader)
                                .setFormat(CellFormat.of(dialect))
                                .get()) {
            for (CSVRecord row : parser) {
                accept(row);
            }
            sha256 = reader.sha256();
        }
        if (names.isEmpty()) {
            throw problem("the file has no rows", 0, "choose a file with names and rows");
        }
        if (hashes.size() == 0) {
            throw problem(
                    "the file has names but no rows",
                    0,
                    "add rows, or say that the first row holds values");
        }
        if (tracker.ranges().size() != hashes.size() + dialect.nameRecords()) {
            throw new IllegalStateException(
                    "records must be " + tracker.ranges().size() + ": " + hashes.size());
        }
    }

    /// Columns that held numbers at first and a word further down; their builders are useless.
    Set<Integer> lateWords() {
        return lateWords;
    }

    Table table() {
        List<Column> columns = new ArrayList<>(names.size());
        for (int j = 0; j < names.size(); j++) {
            columns.add(builders.get(j).build(names.get(j)));
        }
        RawRows raw =
                new RangedRows(
                        content,
                        tracker.ranges(),
                        dialect.nameRecords(),
                        mark,
                        tracker.lineEnd(),
                        tracker.endedWithLine());
        return new Table(
                content.name(),
                content.size(),
                sha256,
                dialect,
                List.copyOf(columns),
                hashes.keys(),
                raw);
    }

    private void accept(CSVRecord row) {
        if (names.isEmpty()) {
            boolean named = dialect.nameRecords() == 1;
            names = named ? ColumnNames.of(row.toList()) : ColumnNames.numbered(row.size());
            start();
            if (named) {
                return;
            }
        }
        int record = hashes.size() + dialect.nameRecords();
        if (row.size() != names.size()) {
            throw ragged(row.size(), record);
        }
        for (int j = 0; j < names.size(); j++) {
            if (!builders.get(j).add(row.get(j))) {
                notNumber(j, row.get(j), record);
            }
        }
        hashes.add(row);
    }

    private void start() {
        for (String name : options.types().keySet()) {
            if (!names.contains(name)) {
                throw ClosestNames.problem(
                        "there is no column " + name,
                        new Place(content.name(), 0, ""),
                        name,
                        names);
            }
        }
        int rows = expectedRows();
        hashes = new RowHashes(rows);
        for (int j = 0; j < names.size(); j++) {
            ColumnType type = options.types().get(names.get(j));
            if (type == ColumnType.NUMBER) {
                builders.add(new ColumnBuilder.Numbers(dialect.decimal(), rows));
            } else if (type != null || words.contains(j)) {
                builders.add(new ColumnBuilder.Words(rows));
            } else {
                builders.add(new ColumnBuilder.Guessed(dialect.decimal(), rows));
            }
        }
    }

    /// What the records seen so far promise for the whole file, a little more.
    private int expectedRows() {
        RecordRanges seen = tracker.ranges();
        int last = seen.size() - 1;
        if (last < 1) {
            return 16;
        }
        double average = (double) (seen.start(last) + seen.length(last)) / seen.size();
        return (int) Math.min(1 << 26, content.size() / average * 1.02 + 16);
    }

    private void notNumber(int column, String cell, int record) {
        String name = names.get(column);
        if (options.types().get(name) == ColumnType.NUMBER) {
            throw new DataProblem(
                    "\"" + cell + "\" is not a number",
                    new Place(content.name(), tracker.ranges().line(record), name),
                    List.of(
                            new Mend(
                                    "read the column as words",
                                    "data.columns." + name + ".type",
                                    "categorical")));
        }
        lateWords.add(column);
    }

    private DataProblem ragged(int found, int record) {
        return problem(
                "this row has " + Count.of(found, "cell") + " instead of " + names.size(),
                tracker.ranges().line(record),
                found < names.size()
                        ? "add the missing cells or choose another separator"
                        : "put quotes around cells that hold the separator");
    }

    private DataProblem problem(String what, long line, String mend) {
        return new DataProblem(
                what, new Place(content.name(), line, ""), List.of(Mend.advice(mend)));
    }
}

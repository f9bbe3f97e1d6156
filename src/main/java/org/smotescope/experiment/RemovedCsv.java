package org.smotescope.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.data.Schema;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.data.io.CsvWriter;
import org.smotescope.data.io.Table;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;

/// Writes the rows that a resampling removed, as [ResampledCsv] writes those that it kept: rows of
/// the file in its order, then rows that an earlier step had added.
///
/// Four more columns: the row's number, why it was removed in a few words, the numbers of the rows
/// on account of which it was removed with spaces between them, and the reason in a sentence.
public final class RemovedCsv {
    private static final List<String> COLUMNS = List.of("_row", "_removed", "_partners", "_reason");

    private RemovedCsv() {}

    /// Writes the removed rows; where none was removed, the file has the names of the columns only.
    ///
    /// @param file the file to make; it appears whole or not at all
    /// @param input the file that was read and must not be replaced, or null
    /// @throws org.smotescope.data.DataProblem if the file cannot be written
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static void write(
            Table table,
            Schema schema,
            Resampling resampling,
            Path file,
            @Nullable Path input,
            Monitor monitor) {
        ResultRows.refuseNamesTwice(
                table, COLUMNS, Mend.advice("rename it, or do not ask for the removed rows"));
        ResultRows rows = new ResultRows(table, schema, resampling);
        AtomicFile.write(file, input, out -> writeTo(out, table, resampling, rows, monitor));
    }

    private static void writeTo(
            OutputStream out, Table table, Resampling resampling, ResultRows rows, Monitor monitor)
            throws IOException {
        List<Removed> removed =
                resampling.removed().stream()
                        .sorted(Comparator.comparingLong(each -> place(each.row())))
                        .toList();
        RemovalWords words = new RemovalWords(resampling, rows);
        CsvWriter writer = new CsvWriter(out, table.dialect(), table.raw());
        writer.begin(COLUMNS);
        writer.rows(
                removed.size(),
                (part, i) -> {
                    Removed each = removed.get(i);
                    List<String> extra =
                            List.of(
                                    rows.name(each.row()),
                                    RemovalWords.brief(each.reason()),
                                    rows.names(RemovalWords.partners(each.reason())),
                                    words.sentence(each));
                    rows.write(part, each.row(), extra);
                },
                monitor);
        writer.end();
    }

    /// Rows of the file come first, added rows behind them.
    private static long place(int reference) {
        return reference >= 0 ? reference : (1L << Integer.SIZE) + ~reference;
    }
}

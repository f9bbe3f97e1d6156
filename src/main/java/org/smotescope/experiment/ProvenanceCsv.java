package org.smotescope.experiment;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;
import org.smotescope.data.Schema;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.data.io.Table;
import org.smotescope.sampling.Resampling;

/// Writes what the rows of a result come from into a file of its own: `_line`, the number of the
/// data row in the result, from 1, then the columns of [ProvenanceCells].
final class ProvenanceCsv {
    private ProvenanceCsv() {}

    /// @param file the file to make; it appears whole or not at all
    /// @param input the file that was read and must not be replaced, or null
    /// @throws org.smotescope.data.DataProblem if the file cannot be written
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static void write(
            Table table,
            Schema schema,
            Resampling resampling,
            Path file,
            @Nullable Path input,
            Monitor monitor) {
        ResultRows rows = new ResultRows(table, schema, resampling);
        AtomicFile.write(file, input, out -> writeTo(out, resampling, rows, monitor));
    }

    private static void writeTo(
            OutputStream out, Resampling resampling, ResultRows rows, Monitor monitor)
            throws IOException {
        CSVPrinter csv =
                new CSVPrinter(
                        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                        CSVFormat.RFC4180);
        csv.printRecord(Stream.concat(Stream.of("_line"), ProvenanceCells.NAMES.stream()).toList());
        int size = resampling.size();
        for (int row = 0; row < size; row++) {
            monitor.checkRow(row, size);
            List<String> cells = ProvenanceCells.of(rows, resampling, row, Double::toString);
            csv.printRecord(Stream.concat(Stream.of(Integer.toString(row + 1)), cells.stream()));
        }
        csv.flush();
    }
}

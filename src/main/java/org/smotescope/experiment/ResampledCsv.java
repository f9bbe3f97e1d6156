package org.smotescope.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.data.Schema;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.data.io.CsvWriter;
import org.smotescope.data.io.Table;
import org.smotescope.sampling.Resampling;

/// Writes resampled rows in the dialect of their file: original rows and copies byte for byte, new
/// rows with their features, their class, and empty cells elsewhere.
///
/// The provenance columns are those of [ProvenanceCells].
public final class ResampledCsv {
    private final Table table;
    private final Resampling resampling;
    private final Provenance provenance;
    private final ResultRows rows;

    private ResampledCsv(Table table, Schema schema, Resampling resampling, Provenance provenance) {
        this.table = table;
        this.resampling = resampling;
        this.provenance = provenance;
        this.rows = new ResultRows(table, schema, resampling);
    }

    /// Writes the rows of a resampling.
    ///
    /// @param file the file to make; it appears whole or not at all
    /// @param input the file that was read and must not be replaced, or null
    /// @throws org.smotescope.data.DataProblem if the file cannot be written
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static void write(
            Table table,
            Schema schema,
            Resampling resampling,
            Provenance provenance,
            Path file,
            @Nullable Path input,
            Monitor monitor) {
        if (provenance == Provenance.COLUMNS) {
            ResultRows.refuseNamesTwice(
                    table,
                    ProvenanceCells.NAMES,
                    Mend.advice("write it without provenance columns"));
        }
        ResampledCsv csv = new ResampledCsv(table, schema, resampling, provenance);
        AtomicFile.write(file, input, out -> csv.writeTo(out, monitor));
    }

    private void writeTo(OutputStream out, Monitor monitor) throws IOException {
        CsvWriter writer = new CsvWriter(out, table.dialect(), table.raw());
        writer.begin(provenance == Provenance.COLUMNS ? ProvenanceCells.NAMES : List.of());
        writer.rows(
                resampling.size(),
                (part, row) -> rows.write(part, resampling.reference(row), extra(part, row)),
                monitor);
        writer.end();
    }

    private List<String> extra(CsvWriter writer, int row) {
        return provenance == Provenance.COLUMNS
                ? ProvenanceCells.of(rows, resampling, row, writer::number)
                : List.of();
    }
}

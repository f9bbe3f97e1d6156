package org.smotescope.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.Schema;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.data.io.CsvWriter;
import org.smotescope.data.io.Table;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;

/// Writes resampled rows in the dialect of their file: original rows and copies byte for byte, new
/// rows with their features, their class, and empty cells elsewhere.
///
/// The provenance columns hold the row's own number, how it was made, the numbers of the base and
/// the neighbour, and the gap. Numbers count the data rows of the file from 1; an added row is
/// `new` and its number. How: `original`, `copied`, `interpolated`, `extrapolated` (away from the
/// neighbour), `shortened`, `jittered`, `voted` (numbers as interpolated, words by a vote) or
/// `centroid` (its base is the list of its rows). Cells that say nothing are empty, such as the gap
/// of a jittered row.
public final class ResampledCsv {
    private static final List<String> PROVENANCE =
            List.of("_row", "_origin", "_base", "_neighbour", "_gap");

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
                    table, PROVENANCE, Mend.advice("write it without provenance columns"));
        }
        ResampledCsv csv = new ResampledCsv(table, schema, resampling, provenance);
        AtomicFile.write(file, input, out -> csv.writeTo(out, monitor));
    }

    private void writeTo(OutputStream out, Monitor monitor) throws IOException {
        CsvWriter writer = new CsvWriter(out, table.dialect(), table.raw());
        writer.begin(provenance == Provenance.COLUMNS ? PROVENANCE : List.of());
        writer.rows(
                resampling.size(),
                (part, row) -> rows.write(part, resampling.reference(row), extra(part, row)),
                monitor);
        writer.end();
    }

    private List<String> extra(CsvWriter writer, int row) {
        if (provenance == Provenance.NONE) {
            return List.of();
        }
        String name = rows.name(resampling.reference(row));
        return switch (resampling.origin(row)) {
            case Origin.Original _ -> List.of(name, "original", "", "", "");
            case Origin.Copied(int base) -> List.of(name, "copied", rows.name(base), "", "");
            case Origin.Interpolated(int base, int neighbour, int _, double gap) ->
                    List.of(
                            name,
                            gap < 0.0 ? "extrapolated" : "interpolated",
                            rows.name(base),
                            rows.name(neighbour),
                            writer.number(gap));
            case Origin.Jittered(int base, List<Double> _) ->
                    List.of(name, "jittered", rows.name(base), "", "");
            case Origin.Shortened(int base, int neighbour, int _, double share, double gap) ->
                    List.of(
                            name,
                            "shortened",
                            rows.name(base),
                            rows.name(neighbour),
                            writer.number(gap * share));
            case Origin.Voted(int base, int neighbour, int _, double gap, Ints _, Ints _) ->
                    List.of(
                            name,
                            "voted",
                            rows.name(base),
                            rows.name(neighbour),
                            writer.number(gap));
            case Origin.Centroid(Ints members) ->
                    List.of(name, "centroid", rows.names(members), "", "");
        };
    }
}

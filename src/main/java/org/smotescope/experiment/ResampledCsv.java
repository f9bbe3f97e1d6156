package org.smotescope.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Schema;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.data.io.CsvWriter;
import org.smotescope.data.io.Table;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;

/// Writes resampled rows in the dialect of their file: original rows and copies byte for byte, new
/// rows with their features, their class, and empty cells elsewhere.
///
/// The provenance columns hold how the row was made, the numbers of the base and the neighbour
/// (data rows of the file, counted from 1), and the gap. How: `original`, `copied`, `interpolated`,
/// `extrapolated` (away from the neighbour), `shortened`, `jittered`, `voted` (numbers as
/// interpolated, words by a vote) or `centroid` (its base is the list of its rows). Cells that say
/// nothing are empty, such as the gap of a jittered row.
public final class ResampledCsv {
    private static final List<String> PROVENANCE =
            List.of("_origin", "_base", "_neighbour", "_gap");
    private static final int ROWS_BETWEEN_CHECKS = 4096;

    private final Table table;
    private final Resampling resampling;
    private final Provenance provenance;
    private final List<@Nullable Column> features;
    private final int target;

    private ResampledCsv(Table table, Schema schema, Resampling resampling, Provenance provenance) {
        this.table = table;
        this.resampling = resampling;
        this.provenance = provenance;
        Dataset source = resampling.source();
        features = new ArrayList<>();
        for (Column column : table.columns()) {
            features.add(
                    source.features().stream()
                            .filter(feature -> feature.name().equals(column.name()))
                            .findFirst()
                            .orElse(null));
        }
        String name = schema.target();
        target = name == null ? -1 : table.indexOf(name);
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
            refuseNamesTwice(table);
        }
        ResampledCsv csv = new ResampledCsv(table, schema, resampling, provenance);
        AtomicFile.write(file, input, out -> csv.writeTo(out, monitor));
    }

    private static void refuseNamesTwice(Table table) {
        for (String name : PROVENANCE) {
            if (table.indexOf(name) >= 0) {
                throw new DataProblem(
                        table.name() + " already has a column " + name,
                        Mend.advice("write it without provenance columns"));
            }
        }
    }

    private void writeTo(OutputStream out, Monitor monitor) throws IOException {
        CsvWriter writer = new CsvWriter(out, table.dialect(), table.raw());
        writer.begin(provenance == Provenance.COLUMNS ? PROVENANCE : List.of());
        for (int row = 0; row < resampling.size(); row++) {
            if (row % ROWS_BETWEEN_CHECKS == 0) {
                monitor.check((double) row / resampling.size());
            }
            Origin origin = resampling.origin(row);
            switch (origin) {
                case Origin.Original(int source) ->
                        writer.original(fileRow(source), extra(writer, origin));
                case Origin.Copied(int source) ->
                        writer.original(fileRow(source), extra(writer, origin));
                case Origin.Interpolated _,
                        Origin.Shortened _,
                        Origin.Jittered _,
                        Origin.Voted _,
                        Origin.Centroid _ ->
                        writer.added(
                                cells(writer, ~resampling.reference(row)), extra(writer, origin));
            }
        }
        writer.end();
    }

    private List<String> cells(CsvWriter writer, int added) {
        List<String> cells = new ArrayList<>(features.size());
        int featureNumber = 0;
        for (int j = 0; j < features.size(); j++) {
            Column feature = features.get(j);
            if (j == target) {
                int code = resampling.classOfAdded(added);
                cells.add(resampling.source().classes().labels().get(code));
            } else if (feature == null) {
                cells.add("");
            } else {
                cells.add(cell(writer, feature, featureNumber, added));
            }
            if (feature != null) {
                featureNumber++;
            }
        }
        return cells;
    }

    private String cell(CsvWriter writer, Column feature, int featureNumber, int added) {
        return switch (feature) {
            case NumericColumn numeric ->
                    writer.number(resampling.valueOfAdded(added, numeric, featureNumber));
            case CategoricalColumn words -> {
                int code = resampling.codeOfAdded(added, words, featureNumber);
                yield code == CategoricalColumn.MISSING ? "" : words.dictionary().get(code);
            }
        };
    }

    private List<String> extra(CsvWriter writer, Origin origin) {
        if (provenance == Provenance.NONE) {
            return List.of();
        }
        return switch (origin) {
            case Origin.Original _ -> List.of("original", "", "", "");
            case Origin.Copied(int row) -> List.of("copied", number(row), "", "");
            case Origin.Interpolated(int base, int neighbour, int _, double gap) ->
                    List.of(
                            gap < 0.0 ? "extrapolated" : "interpolated",
                            number(base),
                            number(neighbour),
                            writer.number(gap));
            case Origin.Jittered(int row, List<Double> _) ->
                    List.of("jittered", number(row), "", "");
            case Origin.Shortened(int base, int neighbour, int _, double share, double gap) ->
                    List.of(
                            "shortened",
                            number(base),
                            number(neighbour),
                            writer.number(gap * share));
            case Origin.Voted(int base, int neighbour, int _, double gap, Ints _, Ints _) ->
                    List.of("voted", number(base), number(neighbour), writer.number(gap));
            case Origin.Centroid(Ints members) -> List.of("centroid", numbers(members), "", "");
        };
    }

    private int fileRow(int sourceRow) {
        return resampling.source().fileRow(sourceRow);
    }

    /// A data row of the file, from 1; a row made by an earlier step is `new` and its number.
    private String number(int reference) {
        return reference >= 0
                ? Integer.toString(fileRow(reference) + 1)
                : "new " + (~reference + 1);
    }

    private String numbers(Ints references) {
        return references.stream().mapToObj(this::number).collect(Collectors.joining(" "));
    }
}

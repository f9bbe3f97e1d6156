package org.smotescope.experiment;

import java.io.IOException;
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
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Schema;
import org.smotescope.data.io.CsvWriter;
import org.smotescope.data.io.Table;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Resampling;

/// The rows of a resampling as they are written and named in files: original rows and copies byte
/// for byte, new rows with their features, their class, and empty cells elsewhere.
final class ResultRows {
    private final Resampling resampling;
    private final List<@Nullable Column> features;
    private final int target;

    ResultRows(Table table, Schema schema, Resampling resampling) {
        this.resampling = resampling;
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

    /// Refuses to write columns beside columns of the file with the same names.
    ///
    /// @param mend what the user may do instead
    /// @throws DataProblem if the file has one of them
    static void refuseNamesTwice(Table table, List<String> names, Mend mend) {
        for (String name : names) {
            if (table.indexOf(name) >= 0) {
                throw new DataProblem(table.name() + " already has a column " + name, mend);
            }
        }
    }

    /// Writes a row of the source (0 or more) or the added row `~reference`.
    ///
    /// @param extra the cells of the further columns
    void write(CsvWriter writer, int reference, List<String> extra) throws IOException {
        Origin origin =
                reference >= 0
                        ? new Origin.Original(reference)
                        : resampling.added().get(~reference);
        switch (origin) {
            case Origin.Original(int source) -> writer.original(fileRow(source), extra);
            case Origin.Copied(int source) -> writer.original(fileRow(source), extra);
            case Origin.Interpolated _,
                    Origin.Shortened _,
                    Origin.Jittered _,
                    Origin.Voted _,
                    Origin.Centroid _ -> {
                writer.beginAdded();
                cells(writer, ~reference);
                writer.endAdded(extra);
            }
        }
    }

    /// A data row of the file, from 1; an added row is `new` and its number, from 1.
    String name(int reference) {
        return reference >= 0
                ? Integer.toString(fileRow(reference) + 1)
                : "new " + (~reference + 1);
    }

    /// The names of several rows with spaces between them.
    String names(Ints references) {
        return references.stream().mapToObj(this::name).collect(Collectors.joining(" "));
    }

    private int fileRow(int sourceRow) {
        return resampling.source().fileRow(sourceRow);
    }

    private void cells(CsvWriter writer, int added) {
        int featureNumber = 0;
        for (int j = 0; j < features.size(); j++) {
            Column feature = features.get(j);
            if (j == target) {
                int code = resampling.classOfAdded(added);
                writer.text(resampling.source().classes().labels().get(code));
            } else if (feature == null) {
                writer.text("");
            } else {
                cell(writer, feature, featureNumber, added);
            }
            if (feature != null) {
                featureNumber++;
            }
        }
    }

    private void cell(CsvWriter writer, Column feature, int featureNumber, int added) {
        switch (feature) {
            case NumericColumn numeric ->
                    writer.value(resampling.valueOfAdded(added, numeric, featureNumber));
            case CategoricalColumn words -> {
                int code = resampling.codeOfAdded(added, words, featureNumber);
                writer.text(code == CategoricalColumn.MISSING ? "" : words.dictionary().get(code));
            }
        }
    }
}

package org.smotescope.bench;

import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.Schemas;

/// A file and its rows, which are read when they are first asked for.
final class Rows {
    private final CsvSource file;
    private @Nullable Table table;
    private @Nullable Dataset dataset;

    Rows(CsvSource file) {
        this.file = file;
    }

    Table read() {
        return CsvReader.read(file, ReadOptions.guess(), Monitor.NONE);
    }

    Table table() {
        Table known = table;
        if (known == null) {
            known = read();
            table = known;
        }
        return known;
    }

    /// The recipe that a file opens with, words kept.
    Recipe recipe() {
        return Recipes.initial(table()).withPrepare(PrepareRules.DEFAULT.withWords(Words.KEEP));
    }

    /// The rows as they stand in the file, unscaled.
    Dataset dataset() {
        Dataset known = dataset;
        if (known == null) {
            known = Datasets.of(table(), Schemas.resolve(table(), recipe()));
            dataset = known;
        }
        return known;
    }
}

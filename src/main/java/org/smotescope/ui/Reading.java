package org.smotescope.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;
import org.smotescope.data.Schema;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.Schemas;

/// One attempt to read a file.
///
/// @param from what is read
/// @param options how
/// @param kept the recipe when the open file began to be read in another way, or that of a session;
///   null for a file that is opened, which gets a first recipe
/// @param other where a session is restored, told instead when the file is not the one that the
///   recipe was made for; null where none is
record Reading(
        CsvSource from,
        ReadOptions options,
        @Nullable Recipe kept,
        @Nullable Consumer<Table> other) {
    /// A file that is opened.
    Reading(CsvSource from) {
        this(from, ReadOptions.guess(), null, null);
    }

    /// A file as read.
    ///
    /// @param recipe the recipe that fits it
    /// @param schema roles and types under that recipe
    /// @param seconds how long reading took
    record Opened(Table table, Schema schema, Recipe recipe, double seconds) {}

    /// Reads.
    ///
    /// @throws org.smotescope.data.DataProblem if the file cannot be read
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    Opened open(Monitor monitor) {
        long start = System.nanoTime();
        Table read = CsvReader.read(from, options, monitor);
        double seconds = (System.nanoTime() - start) * 1e-9;
        Recipe next = kept == null ? Recipes.initial(read) : Corrections.kept(kept, read);
        return new Opened(read, Schemas.resolve(read, next), next, seconds);
    }

    /// The recipe to go on with.
    ///
    /// @param present the recipe now: it may have changed while the file was read
    Recipe next(Opened opened, @Nullable Recipe present) {
        return kept == null || present == null || other != null
                ? opened.recipe()
                : Corrections.kept(present, opened.table());
    }

    /// Whether older recipes are about the same file: it was read in another way, and it has not
    /// changed on disk since.
    boolean isSameFile(@Nullable Table before, Opened opened) {
        return kept != null
                && other == null
                && before != null
                && before.sha256().equals(opened.table().sha256());
    }

    /// Who is to be told that this is not the file that the recipe was made for; null where it is,
    /// or nobody asked.
    @Nullable Consumer<Table> refusing(Opened opened) {
        String expected = kept == null ? "" : kept.data().sha256();
        return expected.isEmpty() || expected.equals(opened.table().sha256()) ? null : other;
    }
}

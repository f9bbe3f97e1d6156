package org.smotescope.experiment;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;
import org.smotescope.data.Schema;
import org.smotescope.data.io.Dialect;
import org.smotescope.data.io.FileStem;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Targets;

/// Resampled rows on their way to a file, and what is written beside it: where each row comes from,
/// and a record of the run.
///
/// @param table the file that they come from
/// @param recipe by which they were resampled
/// @param targets how many rows of each class were asked for
/// @param notes what a user should know
/// @param part which rows of the file were resampled
public record ResampledExport(
        Table table,
        Recipe recipe,
        Schema schema,
        Targets targets,
        Resampling resampling,
        List<Note> notes,
        Part part) {
    /// The share of the time for the rows themselves.
    private static final double ROWS = 0.8;

    /// Which rows of a file were resampled.
    public enum Part {
        TRAINING,
        WHOLE_FILE
    }

    /// Whether a record of the run is written.
    public enum Recording {
        BESIDE,
        NONE
    }

    public ResampledExport {
        notes = List.copyOf(notes);
    }

    /// The training rows of a run.
    public static ResampledExport of(Run run) {
        return new ResampledExport(
                run.table(),
                run.recipe(),
                run.schema(),
                run.targets(),
                run.resampling(),
                run.resampling().notes(),
                Part.TRAINING);
    }

    /// All rows of a file.
    public static ResampledExport of(WholeFile whole, Table table, Recipe recipe) {
        return new ResampledExport(
                table,
                recipe,
                whole.schema(),
                whole.targets(),
                whole.resampling(),
                whole.notes(),
                Part.WHOLE_FILE);
    }

    /// How the file was read, so that nothing need be guessed when it is read again. Types of
    /// columns stand in the recipe.
    ReadOptions read() {
        Dialect dialect = table.dialect();
        return ReadOptions.guess()
                .withDelimiter(dialect.delimiter())
                .withDecimal(dialect.decimal())
                .withCharset(dialect.charset())
                .withFirstRow(dialect.firstRow());
    }

    /// Writes the rows, then what stands beside them. Each file appears whole or not at all.
    ///
    /// @param file the file to make
    /// @param input the file that was read and must not be replaced, or null
    /// @throws org.smotescope.data.DataProblem if a file cannot be written
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public void write(
            Path file,
            Provenance provenance,
            Recording recording,
            @Nullable Path input,
            Monitor monitor) {
        ResampledCsv.write(
                table, schema, resampling, provenance, file, input, monitor.part(0, ROWS));
        if (provenance == Provenance.FILE) {
            ProvenanceCsv.write(
                    table, schema, resampling, provenanceOf(file), input, monitor.part(ROWS, 0.9));
        }
        if (recording == Recording.BESIDE) {
            RunRecord.write(this, file, provenance, input);
        }
    }

    /// The file beside a result that says where its rows come from: `more-provenance.csv`.
    public static Path provenanceOf(Path file) {
        return file.resolveSibling(stem(file) + "-provenance.csv");
    }

    /// The file beside a result that records its run: `more-run.json`.
    public static Path recordOf(Path file) {
        return file.resolveSibling(stem(file) + "-run.json");
    }

    private static String stem(Path file) {
        return FileStem.of(String.valueOf(file.getFileName()));
    }
}

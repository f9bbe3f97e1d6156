package org.smotescope.ui.dialog;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.FileStem;
import org.smotescope.experiment.Provenance;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResampledExport;
import org.smotescope.experiment.ResampledExport.Recording;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.WholeFile;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Resampling;
import org.smotescope.ui.RecipeChange;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.form.Figures;

/// One export of resampled rows: what, and how far it is.
public final class ExportViewModel {
    private static final String LANE = "export";

    /// Which rows are written.
    public enum Rows {
        /// The training rows of the run that is shown, resampled.
        TRAINING,
        /// All rows of the file, resampled: for test rows that are kept elsewhere.
        WHOLE_FILE
    }

    private final Run run;
    private final Recipe recipe;
    private final @Nullable Path input;
    private final BiConsumer<Path, String> finished;
    private final ObjectProperty<Rows> rows = new SimpleObjectProperty<>(Rows.TRAINING);
    private final ObjectProperty<Provenance> provenance =
            new SimpleObjectProperty<>(Provenance.COLUMNS);
    private final BooleanProperty record = new SimpleBooleanProperty(true);
    private final Writing writing;

    /// @param run what is shown
    /// @param recipe what is asked for
    /// @param input the open file, which is never written to; null for a sample
    /// @param finished receives the file and a sentence about it
    ExportViewModel(
            Jobs jobs,
            Run run,
            Recipe recipe,
            @Nullable Path input,
            BiConsumer<Path, String> finished) {
        this.writing = new Writing(jobs, LANE);
        this.run = run;
        this.recipe = recipe;
        this.input = input;
        this.finished = finished;
        if (!isCurrent()) {
            rows.set(Rows.WHOLE_FILE);
        }
    }

    public ObjectProperty<Rows> rows() {
        return rows;
    }

    /// Where each row says what it comes from.
    public ObjectProperty<Provenance> provenance() {
        return provenance;
    }

    /// Whether a record of the run is written beside the rows.
    public BooleanProperty record() {
        return record;
    }

    /// How far it is, and why it could not be written.
    public Writing writing() {
        return writing;
    }

    /// Whether the shown run is a run of the recipe. Rows of an older one are not offered.
    public boolean isCurrent() {
        return run.recipe().equals(recipe);
    }

    /// What is in these rows, or why there are none.
    public String trainingHint() {
        RecipeChange change = RecipeChange.of(run, recipe);
        return change == null
                ? "What you see. Test rows stay out."
                : "The recipe has not been computed. " + change.still();
    }

    /// "Training rows, resampled: 1,960 rows".
    public String trainingWords() {
        if (!isCurrent()) {
            return "Training rows, resampled";
        }
        return "Training rows, resampled: " + Figures.count(run.resampling().size(), "row");
    }

    /// Which columns new rows have no values in, and why; empty where they have all.
    public String columnNote() {
        return isCurrent()
                ? run.columnNotes().stream().map(Note::words).collect(Collectors.joining(" "))
                : "";
    }

    /// "The whole file, resampled: from all 1,600 rows".
    public String wholeWords() {
        return "The whole file, resampled: from all " + Figures.count(run.table().rows(), "row");
    }

    /// The proposed name of the file.
    public String fileName() {
        return FileStem.of(run.table().name()) + "-resampled.csv";
    }

    /// Writes the file.
    public void start(Path file) {
        Rows what = rows.get();
        Provenance columns = provenance.get();
        Recording recording = record.get() ? Recording.BESIDE : Recording.NONE;
        writing.start(
                monitor -> write(what, columns, recording, file, monitor),
                resampling -> finished.accept(file, words(file, resampling)));
    }

    private Resampling write(
            Rows what, Provenance columns, Recording recording, Path file, Monitor monitor) {
        if (what == Rows.TRAINING) {
            ResampledExport.of(run).write(file, columns, recording, input, monitor);
            return run.resampling();
        }
        WholeFile whole = WholeFile.resample(run.table(), recipe, monitor.part(0, 0.5));
        ResampledExport.of(whole, run.table(), recipe)
                .write(file, columns, recording, input, monitor.part(0.5, 1));
        return whole.resampling();
    }

    private static String words(Path file, Resampling resampling) {
        int made = resampling.added().size();
        return "Wrote "
                + file.getFileName()
                + ": "
                + Figures.count(resampling.size(), "row")
                + ", "
                + Figures.count(made)
                + " of them new";
    }
}

package org.smotescope.ui.dialog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.paint.Beginning;
import org.smotescope.ui.paint.Canvas;
import org.smotescope.ui.paint.PaintViewModel;
import org.smotescope.ui.paint.Painting;

/// Opening and exporting, wherever it is asked for.
public final class FileActions {
    /// What painted rows are called as a file.
    private static final String PAINTED = "painted.csv";

    private final LiveWorkspace workspace;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final FigureActions figures;
    private final CodeActions code;
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> refusal =
            new SimpleObjectProperty<>(this, "refusal");
    private final ReadOnlyObjectWrapper<@Nullable ExportViewModel> exporting =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PaintViewModel> painting =
            new ReadOnlyObjectWrapper<>();
    private @Nullable PaintViewModel painted;
    private Documents documents = Documents.NONE;

    public FileActions(LiveWorkspace workspace, Jobs jobs, Dialogs dialogs) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.figures = new FigureActions(workspace, jobs, dialogs, folder, message::set);
        this.code = new CodeActions(workspace, jobs, dialogs, folder, message::set);
        workspace.table().subscribe(table -> message.set(""));
        workspace.recipe().subscribe(recipe -> message.set(""));
        workspace.compared().subscribe(plan -> message.set(""));
    }

    /// Pictures that leave the window.
    public FigureActions figures() {
        return figures;
    }

    /// The recipe as a program that leaves the window.
    public CodeActions code() {
        return code;
    }

    /// What is asked before something else is opened.
    public void setDocuments(Documents own) {
        documents = own;
    }

    /// The folder that the next dialog begins in, or null.
    public ObjectProperty<@Nullable Path> folder() {
        return folder;
    }

    /// What the last export did, until something else happens.
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /// The export that is being set up or written, or null.
    public ReadOnlyObjectProperty<@Nullable ExportViewModel> exporting() {
        return exporting.getReadOnlyProperty();
    }

    /// Why nothing may be exported, or null.
    public ObjectProperty<@Nullable String> refusal() {
        return refusal;
    }

    /// Whether there is something to export, and nothing against it.
    public ObservableValue<Boolean> canExport() {
        return Bindings.createBooleanBinding(
                () -> workspace.run().get() != null && refusal.get() == null,
                workspace.run(),
                refusal);
    }

    /// Asks for a file and opens it.
    public void open() {
        Path file = dialogs.openFile(folder.get());
        if (file != null) {
            open(file);
        }
    }

    /// Opens a file.
    public void open(Path file) {
        replace(
                () -> {
                    folder.set(file.toAbsolutePath().getParent());
                    if (!documents.open(file)) {
                        workspace.open(CsvSource.ofFile(file));
                    }
                });
    }

    /// Opens a file as it was read before.
    public void open(Path file, ReadOptions options) {
        replace(
                () -> {
                    folder.set(file.toAbsolutePath().getParent());
                    workspace.open(CsvSource.ofFile(file), options);
                });
    }

    /// Opens the file that the program was started with.
    ///
    /// @param otherwise what is opened where the file cannot be read, below the reason
    public void openFirst(Path file, CsvSource otherwise) {
        documents.replace();
        folder.set(file.toAbsolutePath().getParent());
        workspace.openOr(CsvSource.ofFile(file), otherwise);
    }

    /// Opens a sample.
    public void open(CsvSource sample) {
        replace(() -> workspace.open(sample));
    }

    private void replace(Runnable open) {
        documents.leave(
                () -> {
                    documents.replace();
                    open.run();
                });
    }

    /// Begins an export of the run that is shown.
    public void export() {
        Run run = workspace.run().get();
        Recipe recipe = workspace.recipe().get();
        if (run != null && recipe != null && refusal.get() == null) {
            exporting.set(new ExportViewModel(jobs, run, recipe, workspace.file(), this::finished));
        }
    }

    /// Asks where to and writes.
    public void saveAs(ExportViewModel export) {
        Path file = dialogs.saveFile(folder.get(), export.fileName());
        if (file != null) {
            folder.set(file.toAbsolutePath().getParent());
            export.start(file);
        }
    }

    /// Gives the export up.
    public void dismiss() {
        ExportViewModel export = exporting.get();
        if (export != null) {
            export.writing().cancel();
        }
        exporting.set(null);
    }

    /// What is being painted, or null.
    public ReadOnlyObjectProperty<@Nullable PaintViewModel> painting() {
        return painting.getReadOnlyProperty();
    }

    /// Begins to paint rows: on those that were painted last while they are open, else on those of
    /// the open file where they can be painted on, else from nothing.
    public void paint() {
        PaintViewModel last = painted;
        Table open = workspace.table().get();
        boolean isOpen = open != null && open.name().equals(PAINTED);
        if (last == null || !isOpen) {
            last =
                    Beginning.of(workspace.run().get())
                            .map(PaintViewModel::new)
                            .orElse(
                                    last == null
                                            ? new PaintViewModel(Painting.on(Canvas.EMPTY))
                                            : last);
        }
        painted = last;
        painting.set(last);
    }

    /// Opens painted rows as if they were a file.
    public void explore(Painting rows) {
        painting.set(null);
        open(CsvSource.ofBytes(PAINTED, rows.csv().getBytes(StandardCharsets.UTF_8)));
    }

    /// Asks where to and writes painted rows.
    public void save(Painting rows) {
        Path file = dialogs.saveFile(folder.get(), PAINTED);
        if (file == null) {
            return;
        }
        folder.set(file.toAbsolutePath().getParent());
        try {
            Files.writeString(file, rows.csv());
            message.set(
                    "Wrote "
                            + Figures.count(rows.dots().size(), "painted row")
                            + " to "
                            + file
                            + ".");
        } catch (IOException e) {
            message.set(file + " could not be written: " + e.getMessage());
        }
    }

    /// Stops painting; what was painted is kept.
    public void stopPainting() {
        painting.set(null);
    }

    /// Says what was done, until something else happens.
    public void say(String words) {
        message.set(words);
    }

    private void finished(Path file, String words) {
        exporting.set(null);
        message.set(words + ".");
    }
}

package org.smotescope.ui.dialog;

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
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.Jobs;

/// Opening and exporting, wherever it is asked for.
public final class FileActions {
    private final LiveWorkspace workspace;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> refusal =
            new SimpleObjectProperty<>(this, "refusal");
    private final ReadOnlyObjectWrapper<@Nullable ExportViewModel> exporting =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public FileActions(LiveWorkspace workspace, Jobs jobs, Dialogs dialogs) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.dialogs = dialogs;
        workspace.table().subscribe(table -> message.set(""));
        workspace.recipe().subscribe(recipe -> message.set(""));
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
        folder.set(file.toAbsolutePath().getParent());
        workspace.open(CsvSource.ofFile(file));
    }

    /// Opens the file that the program was started with.
    ///
    /// @param otherwise what is opened where the file cannot be read, below the reason
    public void openFirst(Path file, CsvSource otherwise) {
        folder.set(file.toAbsolutePath().getParent());
        workspace.openOr(CsvSource.ofFile(file), otherwise);
    }

    /// Opens a sample.
    public void open(CsvSource sample) {
        workspace.open(sample);
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
            export.cancel();
        }
        exporting.set(null);
    }

    private void finished(Path file, String words) {
        exporting.set(null);
        message.set(words + ".");
    }
}

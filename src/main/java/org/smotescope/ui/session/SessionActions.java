package org.smotescope.ui.session;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.CsvSource;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.Documents;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.session.SessionFiles.Loaded;

/// Opening, keeping and saving sessions, and what is asked before one is left.
public final class SessionActions implements Documents {
    private final LiveWorkspace workspace;
    private final WindowView view;
    private final OpenSession open;
    private final RecentFiles recent;
    private final Troubles troubles;
    private final Keeping keeping;
    private final Saving saving;
    private final Resuming resuming;

    public SessionActions(
            LiveWorkspace workspace,
            FileActions files,
            Dialogs dialogs,
            Jobs jobs,
            WindowView view) {
        this.workspace = workspace;
        this.view = view;
        this.open = new OpenSession(workspace, view);
        this.recent = new RecentFiles(workspace, files, jobs);
        this.troubles = new Troubles(recent, open::forget);
        this.keeping = new Keeping(jobs, recent, troubles, files::say);
        this.saving = new Saving(workspace, files, dialogs, jobs, open, recent, troubles);
        this.resuming =
                new Resuming(workspace, files, dialogs, jobs, troubles, saving::leave, this::shown);
        files.setDocuments(this);
    }

    /// The files that were open last.
    public RecentFiles recent() {
        return recent;
    }

    /// What is asked before the session is left, or null.
    public ReadOnlyObjectProperty<@Nullable Asking> asking() {
        return saving.asking();
    }

    /// Why a session is not open or kept as it was, or null.
    public ReadOnlyObjectProperty<@Nullable Trouble> trouble() {
        return troubles.trouble();
    }

    /// Takes the trouble out of sight.
    public void dismissTrouble() {
        troubles.dismiss();
    }

    /// The title of the window.
    public ObservableValue<String> title() {
        return open.title();
    }

    /// Opens what was open last, and keeps every change from now on.
    ///
    /// @param first is opened where nothing was
    public void resume(Slot slot, CsvSource first) {
        keep(slot);
        resuming.resume(slot, first);
    }

    /// Keeps every change from now on.
    public void keep(Slot slot) {
        recent.keepIn(slot.newest().resolveSibling("recent.json"));
        open.keep(new Autosave(slot, keeping::failed, keeping::aside));
    }

    /// Keeps what waits to be kept: the program ends.
    public void close() {
        open.close();
        recent.close();
    }

    /// Opens the session that the program was started with.
    ///
    /// @param first is opened where it cannot be
    public void openFirst(Path file, CsvSource first) {
        resuming.openFirst(file, first);
    }

    @Override
    public void replace() {
        resuming.giveUp();
        dismissTrouble();
    }

    @Override
    public boolean open(Path file) {
        if (!SessionFiles.isSession(file)) {
            return false;
        }
        resuming.load(file);
        return true;
    }

    /// The file of a session is there: one looks at it as it was looked at.
    private void shown(Loaded loaded) {
        view.take(loaded.session().view(), workspace.table().get());
        Path named = loaded.named();
        if (named != null) {
            open.opened(named, loaded.saved());
            recent.add(named);
        }
    }

    /// Saves the session under its name, or asks for one.
    public void save() {
        saving.save();
    }

    /// Asks where to and saves the session there.
    public void saveAs() {
        saving.saveAs();
    }

    /// Whether something is asked before the session is left.
    public boolean asks() {
        return saving.asks();
    }

    @Override
    public void leave(Runnable next) {
        saving.leave(next);
    }
}

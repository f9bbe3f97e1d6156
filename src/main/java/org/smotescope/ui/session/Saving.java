package org.smotescope.ui.session;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Table;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.FileActions;

/// Saving sessions as files, and what is asked before a named one is left.
final class Saving {
    private final LiveWorkspace workspace;
    private final FileActions files;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final OpenSession open;
    private final RecentFiles recent;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<@Nullable Asking> asking = new ReadOnlyObjectWrapper<>();

    Saving(
            LiveWorkspace workspace,
            FileActions files,
            Dialogs dialogs,
            Jobs jobs,
            OpenSession open,
            RecentFiles recent,
            Troubles troubles) {
        this.workspace = workspace;
        this.files = files;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.open = open;
        this.recent = recent;
        this.troubles = troubles;
    }

    /// What is asked before the session is left, or null.
    ReadOnlyObjectProperty<@Nullable Asking> asking() {
        return asking.getReadOnlyProperty();
    }

    /// Saves the session under its name, or asks for one.
    void save() {
        saveThen(() -> {});
    }

    private void saveThen(Runnable next) {
        Path file = open.named().get();
        if (file == null) {
            saveAs();
        } else {
            write(file, next);
        }
    }

    /// Asks where to and saves the session there.
    void saveAs() {
        Path named = open.named().get();
        Table table = workspace.table().get();
        if (table == null) {
            return;
        }
        Path chosen =
                dialogs.saveSession(
                        named == null ? files.folder().get() : named.getParent(),
                        named == null
                                ? table.name().replaceFirst("\\.[^.]*$", "") + SessionFiles.ENDING
                                : SessionFiles.name(named));
        if (chosen != null) {
            write(
                    SessionFiles.isSession(chosen)
                            ? chosen
                            : chosen.resolveSibling(
                                    SessionFiles.name(chosen) + SessionFiles.ENDING),
                    () -> {});
        }
    }

    private void write(Path file, Runnable next) {
        Session session = open.now().orElse(null);
        if (session == null) {
            return;
        }
        CsvSource source = workspace.source();
        jobs.submit(
                "session-save",
                monitor -> SessionFiles.save(session, file),
                fraction -> {},
                written -> {
                    if (workspace.source() == source) {
                        open.name(written, session);
                    }
                    recent.add(written);
                    files.say("Saved " + SessionFiles.name(written) + ".");
                    next.run();
                },
                problem -> troubles.tell("", problem));
    }

    /// Whether something is asked before the session is left.
    boolean asks() {
        return open.named().get() != null && open.changed().get();
    }

    /// Leaves what is open, unless the user would rather stay.
    void leave(Runnable next) {
        Path file = open.named().get();
        if (file == null || !asks()) {
            next.run();
            return;
        }
        asking.set(
                new Asking(
                        SessionFiles.name(file),
                        answer(() -> saveThen(next)),
                        answer(next),
                        answer(() -> {})));
    }

    private Runnable answer(Runnable then) {
        return () -> {
            asking.set(null);
            then.run();
        };
    }
}

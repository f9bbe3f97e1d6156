package org.smotescope.ui.session;

import java.nio.file.Path;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.session.Recents.Recent;

/// The files that were open last, with the options that they were read with.
public final class RecentFiles {
    private static final String LANE = "recent-files";

    private final LiveWorkspace workspace;
    private final FileActions files;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Recents> recents =
            new ReadOnlyObjectWrapper<>(Recents.NONE);
    private final ReadOnlyObjectWrapper<Set<Path>> missing = new ReadOnlyObjectWrapper<>(Set.of());
    private volatile @Nullable Path list;

    /// Those that are not in the list on the disk yet, the newest first.
    private Recents unwritten = Recents.NONE;

    RecentFiles(LiveWorkspace workspace, FileActions files, Jobs jobs) {
        this.workspace = workspace;
        this.files = files;
        this.jobs = jobs;
        workspace.table().addListener((of, was, is) -> opened());
    }

    ReadOnlyObjectProperty<Recents> recents() {
        return recents.getReadOnlyProperty();
    }

    /// Those that were not there when it was last looked.
    ReadOnlyObjectProperty<Set<Path>> missing() {
        return missing.getReadOnlyProperty();
    }

    /// Remembers them from one start to the next.
    void keepIn(Path file) {
        list = file;
        jobs.submit(
                LANE,
                monitor -> Recents.read(file),
                fraction -> {},
                known -> {
                    Recents now = recents.get();
                    recents.set(known.with(now));
                    look();
                    write();
                },
                problem -> {});
    }

    /// Looks which of them are there.
    void look() {
        Recents now = recents.get();
        jobs.submit(
                "missing-files",
                monitor -> now.missing(),
                fraction -> {},
                missing::set,
                problem -> {});
    }

    void open(Recent chosen) {
        if (SessionFiles.isSession(chosen.file())) {
            files.open(chosen.file());
        } else {
            files.open(chosen.file(), chosen.read());
        }
    }

    private void opened() {
        CsvSource source = workspace.source();
        if (source != null && source.file() != null) {
            add(new Recent(source.file().toAbsolutePath(), workspace.readOptions().get()));
        }
    }

    /// A session has been opened or saved.
    void add(Path session) {
        add(recent(session));
    }

    /// A session was put aside: it is in the list on the disk at once, as the window may be closed
    /// before it hears of it. Any thread may call this.
    void write(Path session) {
        Path file = list;
        if (file != null) {
            write(file, Recents.NONE.with(recent(session)));
        }
    }

    /// Writes what is not in the list on the disk yet: the program ends.
    void close() {
        Path file = list;
        if (file != null && !unwritten.files().isEmpty()) {
            write(file, unwritten);
            unwritten = Recents.NONE;
        }
    }

    private static Recent recent(Path session) {
        return new Recent(session.toAbsolutePath(), ReadOptions.guess());
    }

    private void add(Recent newest) {
        recents.set(recents.get().with(newest));
        unwritten = unwritten.with(newest);
        write();
    }

    /// A job that is replaced loses nothing: the one in its place writes its entries as well.
    private void write() {
        Path file = list;
        Recents mine = unwritten;
        if (file != null && !mine.files().isEmpty()) {
            jobs.submit(
                    "recent-files-write",
                    monitor -> {
                        write(file, mine);
                        return mine;
                    },
                    fraction -> {},
                    written -> unwritten = unwritten.without(written),
                    problem -> {});
        }
    }

    /// The list on the disk may have grown by another window.
    private synchronized void write(Path file, Recents newest) {
        Recents.read(file).with(newest).write(file);
    }
}

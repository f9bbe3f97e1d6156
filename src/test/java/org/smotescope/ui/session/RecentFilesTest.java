package org.smotescope.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.session.Recents.Recent;

class RecentFilesTest {
    private static final int MANY = 60;

    @TempDir Path folder;

    /// Stands for the window's thread: the test runs what is in it.
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();

    private final BackgroundJobs jobs = new BackgroundJobs(window::add);

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void filesThatAreAddedAtOnceAreAllWrittenByOneThread() throws InterruptedException {
        Path list = folder.resolve("recent.json");
        Path ofAnotherWindow = folder.resolve("other.smotescope");
        Recents.NONE.with(new Recent(ofAnotherWindow, ReadOptions.guess())).write(list);
        RecentFiles recent = files();
        recent.keepIn(list);
        List<Path> added = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            added.addFirst(folder.resolve("session-" + i + ".smotescope"));
            recent.add(added.getFirst());
        }

        awaitFirst(list, added.getFirst());

        assertThat(files(list)).isEqualTo(added.subList(0, Recents.MOST));
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .filteredOn(name -> name.startsWith("smotescope-recent"))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatAnotherWindowAddsStays() throws InterruptedException {
        Path list = folder.resolve("recent.json");
        RecentFiles recent = files();
        recent.keepIn(list);
        Path first = folder.resolve("first.smotescope");
        recent.add(first);
        awaitFirst(list, first);
        Path other = folder.resolve("other.smotescope");
        Recents.read(list).with(new Recent(other, ReadOptions.guess())).write(list);

        Path last = folder.resolve("last.smotescope");
        recent.add(last);
        awaitFirst(list, last);

        assertThat(files(list)).containsExactly(last, other, first);
    }

    private RecentFiles files() {
        LiveWorkspace workspace = new LiveWorkspace(jobs);
        return new RecentFiles(workspace, new FileActions(workspace, jobs, new NoDialogs()), jobs);
    }

    private static List<Path> files(Path list) {
        return Recents.read(list).files().stream().map(Recent::file).toList();
    }

    private void awaitFirst(Path list, Path first) throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            Runnable callback = window.poll(10, TimeUnit.MILLISECONDS);
            if (callback != null) {
                callback.run();
            } else if (files(list).stream().findFirst().filter(first::equals).isPresent()) {
                hear();
                return;
            }
        }
        throw new AssertionError(files(list) + " does not begin with " + first);
    }

    /// Runs the callback of the job whose file was seen.
    private void hear() throws InterruptedException {
        Runnable callback = window.poll(100, TimeUnit.MILLISECONDS);
        while (callback != null) {
            callback.run();
            callback = window.poll();
        }
    }

    private record NoDialogs() implements Dialogs {
        @Override
        public @Nullable Path openFile(@Nullable Path from) {
            return null;
        }

        @Override
        public @Nullable Path saveFile(@Nullable Path from, String name) {
            return null;
        }
    }
}

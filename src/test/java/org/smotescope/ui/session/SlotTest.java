package org.smotescope.ui.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.data.synth.Samples;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.FileActions;

/// What becomes of kept sessions where something is wrong with them or their folder.
class SlotTest {
    @TempDir Path folder;

    private SessionActions sessions(LiveWorkspace workspace, ImmediateJobs jobs) {
        Dialogs dialogs = new NoDialogs();
        return TestSessions.of(workspace, new FileActions(workspace, jobs, dialogs), dialogs, jobs);
    }

    /// A folder that fails in a way that no input or output does.
    private Slot broken() throws IOException {
        FileSystem closed =
                FileSystems.newFileSystem(folder.resolve("state.zip"), Map.of("create", "true"));
        Path root = closed.getPath("/");
        closed.close();
        return new Slot(root, "session", lock());
    }

    private FileChannel lock() throws IOException {
        return FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Test
    void aFailureOfAnyKindIsToldAtTheStart() throws IOException {
        ImmediateJobs jobs = new ImmediateJobs();
        LiveWorkspace workspace = new LiveWorkspace(jobs);
        SessionActions sessions = sessions(workspace, jobs);

        List<String> told = new CopyOnWriteArrayList<>();
        sessions.trouble().subscribe(now -> told.add(now == null ? "" : now.words()));

        sessions.resume(broken(), Samples.source("two-moons.csv"));
        sessions.close();

        assertThat(told).hasSizeGreaterThan(1);
        assertThat(told.get(1))
                .startsWith("The session of the last time cannot be opened: ")
                .contains("ClosedFileSystemException");
        assertThat(requireNonNull(workspace.table().get()).name()).isEqualTo("two-moons.csv");
    }

    @Test
    void aFailureOfAnyKindToKeepASessionIsTold() throws IOException {
        ImmediateJobs jobs = new ImmediateJobs();
        LiveWorkspace workspace = new LiveWorkspace(jobs);
        SessionActions sessions = sessions(workspace, jobs);
        workspace.open(Samples.source("two-moons.csv"));

        sessions.keep(broken());
        sessions.close();

        assertThat(requireNonNull(sessions.trouble().get()).words())
                .startsWith("The session cannot be kept: ")
                .contains("ClosedFileSystemException");
    }

    @Test
    void aSessionThatCannotBeOpenedIsPutAside() throws IOException {
        Slot slot = new Slot(folder, "session", lock());
        slot.keep("as it was");

        String words = slot.refuse(new IllegalStateException("broken"));

        assertThat(words)
                .isEqualTo(
                        "The session of the last time cannot be opened"
                                + " (java.lang.IllegalStateException: broken). It is put aside as "
                                + folder.resolve("damaged-1.smotescope")
                                + ".");
        assertThat(folder.resolve("damaged-1.smotescope")).hasContent("as it was");
        assertThat(folder.resolve("session.smotescope")).doesNotExist();
        slot.close();
    }

    @Test
    void aSessionFromBeforeThatIsNoTextIsPutAsideAndTold() throws IOException {
        Slot slot = new Slot(folder, "session", lock());
        Files.write(folder.resolve("session.before.smotescope"), new byte[] {(byte) 0xff});

        Slot.Found found = slot.find();

        assertThat(found.kept()).isNull();
        assertThat(found.words()).contains("The one before cannot be read either");
        assertThat(folder.resolve("damaged-1.smotescope")).exists();
        slot.close();
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

package org.smotescope.ui.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.synth.Samples;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.HandJobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.FileActions;

/// A session that is found late does not replace what was opened meanwhile.
class LateSessionTest {
    @TempDir Path folder;

    private final HandJobs jobs = new HandJobs();
    private final LiveWorkspace workspace = new LiveWorkspace(jobs);
    private final FileActions files = new FileActions(workspace, jobs, new NoDialogs());
    private final SessionActions sessions =
            TestSessions.of(workspace, files, new NoDialogs(), jobs);

    @AfterEach
    void close() {
        sessions.close();
    }

    /// The ways to open the rows of a file.
    static Stream<BiConsumer<FileActions, Path>> ways() {
        return Stream.of(
                (files, rows) -> files.open(rows),
                (files, rows) -> files.open(rows, ReadOptions.guess()),
                (files, rows) -> files.open(Samples.source("four-classes.csv")),
                (files, rows) -> files.openFirst(rows, Samples.source("two-moons.csv")));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void ofTheLastTime(BiConsumer<FileActions, Path> open) throws IOException {
        Slot slot = new StateFolder(folder.resolve("state")).take().orElseThrow();
        sessions.resume(slot, Samples.source("two-moons.csv"));

        isNotReplaced(open);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void ofAFile(BiConsumer<FileActions, Path> open) throws IOException {
        sessions.openFirst(folder.resolve("none.smotescope"), Samples.source("two-moons.csv"));

        isNotReplaced(open);
    }

    private void isNotReplaced(BiConsumer<FileActions, Path> open) throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.csv"), "x,y,class\n1,2,a\n2,3,b\n");
        HandJobs.Job<?> late = jobs.job("session");

        open.accept(files, rows);
        jobs.finish("open");
        String shown = requireNonNull(workspace.table().get()).name();
        if (jobs.waiting("session") == late) {
            late.finish();
        }

        assertThat(jobs.waiting("open")).isNull();
        assertThat(requireNonNull(workspace.table().get()).name()).isEqualTo(shown);
        assertThat(sessions.trouble().get()).isNull();
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

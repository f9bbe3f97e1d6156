package org.smotescope.ui.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.synth.Samples;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Remedy;
import org.smotescope.ui.async.HandJobs;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.FileActions;

/// A session that waits aside stays until it is open, and is always found again.
class WaitingTest {
    private static final String USE = "Use it as it is";
    private static final int SEED = 777;

    @TempDir Path folder;

    private final HandJobs reading = new HandJobs();
    private final Answers dialogs = new Answers();
    private Window window = new Window(new ImmediateJobs());
    private Path rows = Path.of("");
    private Path waiting = Path.of("");

    private final class Window {
        final LiveWorkspace workspace;
        final FileActions files;
        final SessionActions sessions;

        Window(Jobs jobs) {
            workspace = new LiveWorkspace(jobs);
            files = new FileActions(workspace, jobs, dialogs);
            sessions = TestSessions.of(workspace, files, dialogs, jobs);
        }

        void seed(long seed) {
            workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(seed)));
        }

        void press(String remedy) {
            requireNonNull(sessions.trouble().get()).remedies().stream()
                    .filter(each -> each.words().equals(remedy))
                    .map(Remedy::action)
                    .findFirst()
                    .orElseThrow()
                    .run();
        }
    }

    @BeforeEach
    void leaveASession() throws IOException {
        rows = writeRows(20);
        waiting = folder.resolve("state/waiting-1.smotescope");
        window.workspace.open(CsvSource.ofFile(rows));
        window.seed(SEED);
        window.sessions.keep(slot());
        window.sessions.close();
    }

    @AfterEach
    void close() {
        window.sessions.close();
    }

    private Slot slot() {
        return new StateFolder(folder.resolve("state")).take().orElseThrow();
    }

    private Path writeRows(int times) throws IOException {
        String text = "x,y,class\n" + "1,2,a\n2,3,a\n3,5,b\n".repeat(times);
        return Files.writeString(folder.resolve("rows.csv"), text);
    }

    /// A window that meets its file changed and shows a sample; files are read by hand.
    private void meetChangedRows() throws IOException {
        writeRows(30);
        window = new Window(new ReadingByHand());
        window.sessions.resume(slot(), Samples.source("two-moons.csv"));
        reading.finish("open");
        reading.finish("open");
        assertThat(waiting).exists();
    }

    @Test
    void itStaysWhereReadingIsCancelled() throws IOException {
        meetChangedRows();

        window.press(USE);
        window.workspace.cancel();

        window.sessions.close();
        assertThat(SessionFiles.load(waiting).session().recipe().resample().seed()).isEqualTo(SEED);
    }

    @Test
    void itStaysWhereReadingFailsUntilAnotherFileIsOpen() throws IOException {
        meetChangedRows();
        window.press(USE);
        Path moved = Files.move(rows, folder.resolve("moved.csv"));

        reading.finish("open");

        assertThat(waiting).exists();
        assertThat(requireNonNull(window.sessions.trouble().get()).words())
                .endsWith("The session waits under Open Recent as waiting-1.smotescope.");

        dialogs.toOpen = moved;
        window.press("Choose another file\u2026");
        reading.finish("open");

        window.sessions.close();
        assertThat(requireNonNull(window.sessions.title().getValue())).startsWith("moved.csv");
        assertThat(window.sessions.trouble().get()).isNull();
        assertThat(waiting).doesNotExist();
    }

    @Test
    void itStaysAndIsToldWhereAPersonStaysWithWhatIsOpen() throws IOException {
        meetChangedRows();
        Trouble told = window.sessions.trouble().get();
        dialogs.toSave = folder.resolve("study.smotescope");
        window.sessions.save();
        window.seed(5);

        window.press(USE);
        requireNonNull(window.sessions.asking().get()).stay().run();

        assertThat(window.sessions.trouble().get()).isEqualTo(told);
        window.sessions.close();
        assertThat(waiting).exists();
    }

    @Test
    void itStaysAndIsToldWhereNoFileIsChosen() throws IOException {
        meetChangedRows();
        Trouble told = window.sessions.trouble().get();

        window.press("Choose another file\u2026");

        assertThat(window.sessions.trouble().get()).isEqualTo(told);
        window.sessions.close();
        assertThat(waiting).exists();
    }

    @Test
    void itGoesOnceItIsKeptByItself() throws Exception {
        Path kept = folder.resolve("state/session.smotescope");
        meetChangedRows();
        await(() -> SessionFiles.load(kept).session().rows() instanceof Rows.OfSample);
        window.press(USE);
        reading.finish("open");

        await(() -> !Files.exists(waiting));

        Session last = SessionFiles.load(kept).session();
        assertThat(last.rows().name()).isEqualTo("rows.csv");
        assertThat(last.recipe().resample().seed()).isEqualTo(SEED);
    }

    @Test
    void itGoesWhereItIsForgotten() throws IOException {
        meetChangedRows();

        window.press("Forget it");

        assertThat(window.sessions.trouble().get()).isNull();
        window.sessions.close();
        assertThat(waiting).doesNotExist();
        assertThat(requireNonNull(window.sessions.title().getValue())).startsWith("two-moons.csv");
    }

    @Test
    void itIsAmongTheRecentFilesThoughTheWindowNeverHearsOfIt() throws Exception {
        openOthersWithoutHearing();

        await(() -> recent().contains(waiting));

        assertThat(waiting).exists();
    }

    @Test
    void whatWasOpenedIsAmongTheRecentFilesThoughTheWindowIsClosedAtOnce() throws IOException {
        openOthersWithoutHearing();

        window.sessions.close();

        assertThat(recent()).contains(waiting, folder.resolve("others.csv"));
    }

    /// A window with a file in which nothing happens but that this file is read.
    private void openOthersWithoutHearing() throws IOException {
        Path others = Files.copy(rows, folder.resolve("others.csv"));
        window = new Window(reading);
        window.sessions.keep(slot());
        window.files.openFirst(others, Samples.source("two-moons.csv"));
        reading.finish("open");
    }

    private List<Path> recent() {
        return Recents.read(folder.resolve("state/recent.json")).files().stream()
                .map(Recents.Recent::file)
                .toList();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 1_000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /// Files are read when the test says so; all else is done at once.
    private final class ReadingByHand implements Jobs {
        private final Jobs others = new ImmediateJobs();

        private Jobs of(String lane) {
            return lane.equals("open") ? reading : others;
        }

        @Override
        public <T> void submit(
                String lane,
                Function<Monitor, T> work,
                Consumer<Double> progress,
                Consumer<T> done,
                Consumer<Throwable> failed) {
            of(lane).submit(lane, work, progress, done, failed);
        }

        @Override
        public void cancel(String lane) {
            of(lane).cancel(lane);
        }
    }

    private static final class Answers implements Dialogs {
        private @Nullable Path toOpen;
        private @Nullable Path toSave;

        @Override
        public @Nullable Path openFile(@Nullable Path from) {
            return toOpen;
        }

        @Override
        public @Nullable Path saveFile(@Nullable Path from, String name) {
            return toSave;
        }
    }
}

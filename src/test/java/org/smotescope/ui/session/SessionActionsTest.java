package org.smotescope.ui.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Dialect.FirstRow;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Leak;
import org.smotescope.experiment.Recipe;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.projection.ViewMethod;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Remedy;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.compare.CompareViewModel;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.evaluate.CompareAt;
import org.smotescope.ui.evaluate.EvaluateViewModel;
import org.smotescope.ui.evaluate.MeasuredOn;
import org.smotescope.ui.evaluate.SplitsViewModel;
import org.smotescope.ui.explore.BoundaryChoice;
import org.smotescope.ui.explore.ExploreViewModel;
import org.smotescope.ui.explore.HiddenMarks;
import org.smotescope.ui.explore.Mode;
import org.smotescope.ui.explore.Only;
import org.smotescope.ui.explore.Over;
import org.smotescope.ui.explore.Sign;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Tool;
import org.smotescope.ui.recipe.StepNumber;
import org.smotescope.ui.selection.Selection;

/// Windows without nodes that are opened, changed, saved, closed and opened again.
class SessionActionsTest {
    @TempDir Path folder;

    private final Answers dialogs = new Answers();
    private StateFolder state = new StateFolder(Path.of(""));
    private @Nullable Window open;

    @BeforeEach
    void begin() {
        state = new StateFolder(folder.resolve("state"));
    }

    @AfterEach
    void end() {
        if (open != null) {
            open.sessions.close();
        }
    }

    /// A window that resumes.
    private final class Window {
        final ImmediateJobs jobs = new ImmediateJobs();
        final LiveWorkspace workspace = new LiveWorkspace(jobs);
        final FileActions files = new FileActions(workspace, jobs, dialogs);
        final Selection selection = new Selection();
        final ExploreViewModel explore = new ExploreViewModel(workspace, jobs, selection);
        final CompareViewModel compare =
                new CompareViewModel(workspace, jobs, explore.axes(), selection);
        final EvaluateViewModel evaluate = new EvaluateViewModel(workspace, jobs, selection);
        final SplitsViewModel splits = new SplitsViewModel(workspace, jobs);
        final WindowView view = TestSessions.view(explore, compare, evaluate, splits);
        final SessionActions sessions = new SessionActions(workspace, files, dialogs, jobs, view);

        Recipe recipe() {
            return requireNonNull(workspace.recipe().get());
        }

        String title() {
            return requireNonNull(sessions.title().getValue());
        }

        Trouble trouble() {
            return requireNonNull(sessions.trouble().get());
        }

        void press(String remedy) {
            trouble().remedies().stream()
                    .filter(each -> each.words().equals(remedy))
                    .map(Remedy::action)
                    .findFirst()
                    .orElseThrow()
                    .run();
        }

        void seed(long seed) {
            workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(seed)));
        }
    }

    /// Starts the program anew.
    private Window start() {
        if (open != null) {
            open.sessions.close();
        }
        Window window = new Window();
        open = window;
        window.sessions.resume(state.take().orElseThrow(), Samples.source("two-moons.csv"));
        return window;
    }

    @Test
    void theFirstStartShowsTheSample() {
        Window window = start();

        assertThat(window.title()).isEqualTo("two-moons.csv \u2013 Smotescope");
        assertThat(window.sessions.trouble().get()).isNull();
    }

    @Test
    void aRestartComesBackToRecipeReadOptionsAndView() throws IOException {
        Path file = rows("my rows.csv", ';', 0);
        Window before = start();
        before.files.open(file);
        before.workspace.reread(
                ReadOptions.guess().withDelimiter(';').withFirstRow(FirstRow.NAMES));
        before.seed(7);
        look(before);
        ViewState left = before.view.state();
        assertThat(left.explore().zoom()).isEqualTo(new Bounds(-1, 2, -3, 4));

        Window after = start();

        assertThat(after.recipe()).isEqualTo(before.recipe());
        assertThat(after.workspace.readOptions().get())
                .isEqualTo(before.workspace.readOptions().get());
        assertThat(after.view.state()).isEqualTo(left);
        assertThat(after.explore.story().timeProperty().get())
                .isEqualTo(before.explore.story().timeProperty().get());
        assertThat(after.explore.drawingProperty().get().items())
                .hasSameSizeAs(before.explore.drawingProperty().get().items());
    }

    private static void look(Window window) {
        window.view.places().show("Evaluate");
        window.view.step().set(StepNumber.PREPARE);
        ExploreViewModel explore = window.explore;
        explore.axes().acrossProperty().set(explore.axes().choicesProperty().get().get(3));
        explore.axes().upProperty().set(explore.axes().choicesProperty().get().get(0));
        explore.layers().boundary().choiceProperty().set(BoundaryChoice.TWO_COLUMNS);
        explore.layers().over().wantedProperty(Over.HULL).set(true);
        explore.layers().over().mProperty().set(7);
        explore.layers().filter().wantedProperty(Only.DANGER).set(true);
        explore.layers().hidden().set(Set.of(new HiddenMarks.Key(Sign.ROW, 1)));
        explore.modeProperty().set(Mode.ONE_ROW);
        explore.toolProperty().set(Tool.LASSO);
        explore.story().next();
        explore.story().last();
        explore.story().next();
        explore.story().next();
        explore.story().faster();
        explore.viewProperty().set(explore.viewProperty().get().fit(new Bounds(-1, 2, -3, 4), 0));
        window.evaluate.compareAtProperty().set(CompareAt.RECALL);
        window.splits.leaksProperty().set(Set.of(Leak.SCALE, Leak.RESAMPLE));
        window.splits.measuredOnProperty().set(MeasuredOn.WRONG);
    }

    @Test
    void aMapIsFoundAgainAndItsPartIsInSight() {
        Window before = start();
        before.files.open(Samples.source("four-classes.csv"));
        before.explore.modeProperty().set(Mode.ALL_ROWS);
        before.explore.axes().choose(ViewMethod.LDA);
        before.explore
                .viewProperty()
                .set(before.explore.viewProperty().get().fit(new Bounds(0, 1, 0, 2), 0));

        Window after = start();

        assertThat(after.view.state()).isEqualTo(before.view.state());
        assertThat(after.view.state().explore().axes()).isEqualTo(List.of("LDA"));
        assertThat(requireNonNull(after.workspace.source()).name()).isEqualTo("four-classes.csv");
    }

    @Test
    void paintedRowsNeedNoFile() {
        String text = csv(',', 3);
        Window before = start();
        before.files.open(CsvSource.ofBytes("painted.csv", text.getBytes(StandardCharsets.UTF_8)));
        before.seed(9);

        Window after = start();

        assertThat(after.title()).startsWith("painted.csv");
        assertThat(after.recipe()).isEqualTo(before.recipe());
        assertThat(requireNonNull(after.workspace.source()).text()).isEqualTo(text);
    }

    /// Starts the program anew with a file.
    private Window start(Path file) {
        if (open != null) {
            open.sessions.close();
        }
        Window window = new Window();
        open = window;
        window.sessions.keep(state.take().orElseThrow());
        window.files.openFirst(file, Samples.source("two-moons.csv"));
        return window;
    }

    private List<Path> recent(Window window) {
        window.sessions.close();
        return window.sessions.recent().recents().get().files().stream()
                .map(Recents.Recent::file)
                .toList();
    }

    private void paint(Window window, int more) {
        window.files.open(
                CsvSource.ofBytes("painted.csv", csv(',', more).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aStartWithAFileKeepsWhatWasOpenLast() throws IOException {
        Path waiting = folder.resolve("state/waiting-1.smotescope");
        Path rows = rows("rows.csv", ',', 0);
        Window before = start();
        paint(before, 3);
        before.seed(9);

        Window after = start(rows);

        assertThat(recent(after)).contains(rows, waiting);
        assertThat(after.files.message().get())
                .isEqualTo("The session before waits under Open Recent as waiting-1.smotescope.");
        Window later = start();
        assertThat(later.title()).startsWith("rows.csv");
        later.files.open(waiting);
        assertThat(later.title()).startsWith("painted.csv");
        assertThat(later.recipe().resample().seed()).isEqualTo(9);
    }

    @Test
    void aStartWithAFilePutsTheSameSessionAsideOnce() throws IOException {
        Path rows = rows("rows.csv", ',', 0);
        start(rows);
        start(rows);
        start(rows);
        recent(requireNonNull(open));

        assertThat(folder.resolve("state/waiting-1.smotescope")).exists();
        assertThat(folder.resolve("state/waiting-2.smotescope")).doesNotExist();
    }

    @Test
    void aNamedSessionIsPutAsideOnlyWithChanges() throws IOException {
        Path rows = rows("rows.csv", ',', 0);
        Path waiting = folder.resolve("state/waiting-1.smotescope");
        dialogs.toSave = folder.resolve("study.smotescope");
        Window before = start();
        before.sessions.save();
        recent(start(rows));
        assertThat(waiting).doesNotExist();

        Window again = start();
        again.files.open(dialogs.toSave);
        again.seed(77);
        recent(start(rows));

        assertThat(SessionFiles.load(waiting).session().recipe().resample().seed()).isEqualTo(77);
    }

    @Test
    void aSampleIsPutAsideOnlyWithChanges() throws IOException {
        Path rows = rows("rows.csv", ',', 0);
        Path waiting = folder.resolve("state/waiting-1.smotescope");
        start();
        Window resumed = start();
        resumed.explore.story().last();
        resumed.view.places().show("Compare");

        Window after = start(rows);

        assertThat(recent(after)).containsExactly(rows);
        assertThat(waiting).doesNotExist();
        assertThat(after.files.message().get()).isEmpty();

        start().files.open(Samples.source("two-moons.csv"));
        requireNonNull(open).compare.board().metricProperty().set(Metric.BRIER);
        assertThat(recent(start(rows))).contains(waiting);
    }

    @Test
    void aStartWithAFilePutsADamagedSessionAside() throws IOException {
        start().seed(51);
        requireNonNull(open).sessions.close();
        Files.writeString(folder.resolve("state/session.smotescope"), "{");

        Window after = start(rows("rows.csv", ',', 0));
        after.sessions.close();

        assertThat(folder.resolve("state/damaged-1.smotescope")).hasContent("{");
        assertThat(after.trouble().words()).contains("damaged-1");
    }

    @Test
    void paintedRowsWaitWhenAnotherFileIsOpenedOverThem() throws IOException {
        Path waiting = folder.resolve("state/waiting-1.smotescope");
        Window window = start();
        paint(window, 3);
        window.seed(8);
        paint(window, 4);
        window.seed(9);

        window.files.open(rows("rows.csv", ',', 0));

        assertThat(recent(window)).contains(waiting);
        Session kept = SessionFiles.load(waiting).session();
        assertThat(kept.rows()).isEqualTo(new Rows.Embedded("painted.csv", csv(',', 4)));
        assertThat(kept.recipe().resample().seed()).isEqualTo(9);
        assertThat(folder.resolve("state/waiting-2.smotescope")).doesNotExist();
    }

    @Test
    void paintedRowsWaitWhenASessionOfOthersIsOpenedOverThem() throws IOException {
        Window window = start();
        paint(window, 3);
        dialogs.toSave = folder.resolve("study.smotescope");
        window.sessions.save();
        window.files.open(Samples.source("two-moons.csv"));
        paint(window, 5);

        window.files.open(dialogs.toSave);

        recent(window);
        assertThat(SessionFiles.load(folder.resolve("state/waiting-1.smotescope")).session().rows())
                .isEqualTo(new Rows.Embedded("painted.csv", csv(',', 5)));
    }

    @Test
    void aSessionIsSavedUnderAName() throws IOException {
        Path session = folder.resolve("study.smotescope");
        Window window = start();
        window.files.open(rows("rows.csv", ',', 0));
        window.seed(11);
        dialogs.toSave = folder.resolve("study");

        window.sessions.save();

        assertThat(session).exists();
        assertThat(Files.readString(session)).contains("\"relative\" : \"rows.csv\"");
        assertThat(window.title()).isEqualTo("rows.csv \u2013 study.smotescope \u2013 Smotescope");
        window.workspace.change(recipe -> recipe.withThreshold(0.25));
        assertThat(window.title())
                .isEqualTo("rows.csv \u2013 study.smotescope \u2022 \u2013 Smotescope");
        window.workspace.undo();
        assertThat(window.title()).doesNotContain("\u2022");
        assertThat(window.files.message().get()).isEmpty();
    }

    @Test
    void aNamedSessionWithChangesIsAskedAboutAndNoOther() throws IOException {
        Window window = start();
        Path rows = rows("rows.csv", ',', 0);
        window.files.open(rows);
        window.seed(11);
        assertThat(window.sessions.asks()).isFalse();
        dialogs.toSave = folder.resolve("study.smotescope");
        window.sessions.save();
        window.seed(12);

        window.files.open(Samples.source("two-moons.csv"));
        Asking asking = requireNonNull(window.sessions.asking().get());
        asking.stay().run();
        assertThat(window.sessions.asking().get()).isNull();
        assertThat(window.title()).startsWith("rows.csv");

        window.files.open(Samples.source("two-moons.csv"));
        requireNonNull(window.sessions.asking().get()).save().run();
        assertThat(window.title()).isEqualTo("two-moons.csv \u2013 Smotescope");
        assertThat(SessionFiles.load(dialogs.toSave).session().recipe().resample().seed())
                .isEqualTo(12);

        window.files.open(dialogs.toSave);
        assertThat(window.recipe().resample().seed()).isEqualTo(12);
        window.seed(13);
        window.files.open(Samples.source("two-moons.csv"));
        requireNonNull(window.sessions.asking().get()).leave().run();
        assertThat(window.title()).isEqualTo("two-moons.csv \u2013 Smotescope");
        assertThat(SessionFiles.load(dialogs.toSave).session().recipe().resample().seed())
                .isEqualTo(12);
    }

    @Test
    void aRestartKeepsTheNameAndKnowsOfChanges() throws IOException {
        Window before = start();
        before.files.open(rows("rows.csv", ',', 0));
        dialogs.toSave = folder.resolve("study.smotescope");
        before.sessions.save();

        assertThat(start().title()).isEqualTo("rows.csv \u2013 study.smotescope \u2013 Smotescope");
        requireNonNull(open).seed(5);

        assertThat(start().title())
                .isEqualTo("rows.csv \u2013 study.smotescope \u2022 \u2013 Smotescope");
    }

    @Test
    void aFolderWithSessionAndRowsCanBeMoved() throws IOException {
        Path there = Files.createDirectories(folder.resolve("there"));
        Window window = start();
        window.files.open(rows("there/rows.csv", ',', 0));
        window.seed(21);
        dialogs.toSave = there.resolve("study.smotescope");
        window.sessions.save();
        window.files.open(Samples.source("two-moons.csv"));
        Path elsewhere = Files.move(there, folder.resolve("elsewhere"));

        window.files.open(elsewhere.resolve("study.smotescope"));

        assertThat(window.recipe().resample().seed()).isEqualTo(21);
        assertThat(window.workspace.file()).isEqualTo(elsewhere.resolve("rows.csv"));
        assertThat(window.sessions.trouble().get()).isNull();
    }

    @Test
    void aChangedFileIsMetWithBothSizesAndHashes() throws IOException {
        Window before = start();
        Path rows = rows("rows.csv", ',', 0);
        before.files.open(rows);
        before.seed(31);
        String hash = before.recipe().data().sha256();
        rows("rows.csv", ',', 5);

        Window after = start();

        assertThat(after.title()).startsWith("two-moons.csv");
        assertThat(after.trouble().words())
                .startsWith("rows.csv has changed: it has ")
                .contains(Files.size(rows) + " bytes (SHA-256 ")
                .contains("(SHA-256 " + hash.substring(0, 8) + "\u2026)")
                .endsWith("The session waits under Open Recent as waiting-1.smotescope.");
        assertThat(after.trouble().remedies())
                .extracting(Remedy::words)
                .containsExactly("Use it as it is", "Choose another file\u2026", "Forget it");

        after.press("Use it as it is");

        assertThat(after.title()).startsWith("rows.csv");
        assertThat(after.recipe().resample().seed()).isEqualTo(31);
        assertThat(after.recipe().data().sha256()).isNotEqualTo(hash).hasSize(64);
        assertThat(after.sessions.trouble().get()).isNull();
        after.sessions.close();
        assertThat(folder.resolve("state/waiting-1.smotescope")).doesNotExist();
    }

    @Test
    void aMissingFileIsChosenAnewOrForgotten() throws IOException {
        Window before = start();
        Path rows = rows("rows.csv", ',', 0);
        before.files.open(rows);
        before.seed(41);
        Path moved = Files.move(rows, folder.resolve("moved.csv"));

        Window after = start();
        assertThat(after.title()).startsWith("two-moons.csv");
        assertThat(after.trouble().words()).startsWith("rows.csv is not there any more: " + rows);
        assertThat(after.trouble().remedies())
                .extracting(Remedy::words)
                .containsExactly("Choose another file\u2026", "Forget it");
        after.sessions.dismissTrouble();

        // Nothing is lost where nothing is decided.
        Window later = start();
        assertThat(later.sessions.trouble().get()).isNull();
        later.files.open(folder.resolve("state/waiting-1.smotescope"));
        dialogs.toOpen = moved;
        later.press("Choose another file\u2026");
        assertThat(later.title()).startsWith("moved.csv");
        assertThat(later.recipe().resample().seed()).isEqualTo(41);
    }

    @Test
    void aDamagedSessionIsPutAsideAndTheOneBeforeComesBack() throws IOException {
        start().seed(51);
        start().seed(52);
        requireNonNull(open).sessions.close();
        Path kept = folder.resolve("state/session.smotescope");
        String text = Files.readString(kept);
        String half = text.substring(0, text.length() / 2);
        Files.writeString(kept, half);

        Window after = start();

        assertThat(after.recipe().resample().seed()).isEqualTo(51);
        assertThat(after.trouble().words())
                .startsWith("The session of the last time cannot be read (the session is not JSON")
                .contains("put aside as " + folder.resolve("state/damaged-1.smotescope"))
                .endsWith("This is the one from shortly before.");
        assertThat(folder.resolve("state/damaged-1.smotescope")).hasContent(half);
    }

    @Test
    void whereBothAreDamagedBothArePutAside() throws IOException {
        start().seed(51);
        start().seed(52);
        requireNonNull(open).sessions.close();
        Files.writeString(folder.resolve("state/session.smotescope"), "{");
        Files.writeString(folder.resolve("state/session.before.smotescope"), "");

        Window after = start();

        assertThat(after.title()).startsWith("two-moons.csv");
        assertThat(folder.resolve("state/damaged-1.smotescope")).hasContent("{");
        assertThat(folder.resolve("state/damaged-2.smotescope")).hasContent("");
        assertThat(after.trouble().words()).contains("damaged-1").contains("damaged-2");
    }

    @Test
    void twoWindowsKeepTheirOwnSessionsAndTheOneClosedLastComesBackFirst() throws IOException {
        Window first = start();
        first.seed(61);
        open = null;
        Window second = start();
        second.seed(62);
        first.sessions.close();
        second.sessions.close();
        open = null;
        age("session.smotescope", 20);
        age("session-2.smotescope", 10);

        Window after = start();
        assertThat(after.recipe().resample().seed()).isEqualTo(62);
        open = null;
        Window other = start();
        assertThat(other.recipe().resample().seed()).isEqualTo(61);

        // The one closed last, not the one changed last.
        after.sessions.close();
        age("session.smotescope", 20);
        age("session-2.smotescope", 10);
        assertThat(start().recipe().resample().seed()).isEqualTo(61);
    }

    private void age(String name, int seconds) throws IOException {
        Files.setLastModifiedTime(
                folder.resolve("state").resolve(name),
                FileTime.from(Instant.now().minusSeconds(seconds)));
    }

    @Test
    void recentFilesComeBackWithTheirOptionsAndMissingOnesAreKnown() throws IOException {
        Window before = start();
        ReadOptions options = ReadOptions.guess().withDelimiter(';').withDecimal('.');
        Path first = rows("first.csv", ';', 0);
        before.files.open(first);
        before.workspace.reread(options);
        Path second = rows("second.csv", ',', 0);
        before.files.open(second);
        for (int i = 0; i < 12; i++) {
            before.files.open(rows("more-" + i + ".csv", ',', i));
        }
        before.files.open(first, options);
        Files.delete(folder.resolve("more-11.csv"));

        Window after = start();

        List<Recents.Recent> files = after.sessions.recent().recents().get().files();
        assertThat(files).hasSize(Recents.MOST);
        assertThat(files.getFirst()).isEqualTo(new Recents.Recent(first, options));
        assertThat(files).extracting(Recents.Recent::file).doesNotContain(second);
        assertThat(after.sessions.recent().missing().get())
                .isEqualTo(Set.of(folder.resolve("more-11.csv")));
        after.sessions.recent().open(files.getFirst());
        assertThat(after.workspace.readOptions().get()).isEqualTo(options);
    }

    @Test
    void aSessionThatCannotBeReadSaysWhereAndLeavesWhatIsOpen() throws IOException {
        Path bad = folder.resolve("bad.smotescope");
        Files.writeString(bad, "{\"format\": 1, \"data\": {\"sample\": \"none.csv\"}}");
        Window window = start();

        window.files.open(bad);

        assertThat(window.trouble().words())
                .isEqualTo(
                        "bad.smotescope: data.sample must be the name of a sample that comes with"
                                + " the program, not \"none.csv\".");
        assertThat(window.title()).startsWith("two-moons.csv");
    }

    @Test
    void whatIsTooLargeForASessionIsNotRead() throws IOException {
        Path large = folder.resolve("large.smotescope");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((256L << 20) + 1);
        }
        Window window = start();

        window.files.open(large);

        assertThat(window.trouble().words())
                .isEqualTo(
                        "large.smotescope: this is too large for a session: choose another file.");
        assertThat(window.title()).startsWith("two-moons.csv");
    }

    @Test
    void aSessionIsNeverSavedOverItsRows() throws IOException {
        Window window = start();
        Path rows = rows("rows.smotescope.csv", ',', 0);
        Path link = Files.createLink(folder.resolve("link.smotescope"), rows);
        window.files.open(rows);
        dialogs.toSave = link;

        window.sessions.saveAs();

        assertThat(window.trouble().words()).contains("never written to");
        assertThat(Files.readString(rows)).isEqualTo(csv(',', 0));
    }

    private Path rows(String name, char delimiter, int more) throws IOException {
        return Files.writeString(folder.resolve(name), csv(delimiter, more));
    }

    private static String csv(char delimiter, int more) {
        StringBuilder text = new StringBuilder("x;y;z;class\n");
        for (int i = 0; i < 60 + more; i++) {
            text.append(i % 13).append(';').append(i % 7).append(';').append(i * i % 11);
            text.append(i % 5 == 0 ? ";rare\n" : ";common\n");
        }
        return text.toString().replace(';', delimiter);
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

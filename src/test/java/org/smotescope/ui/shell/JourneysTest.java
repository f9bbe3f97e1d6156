package org.smotescope.ui.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.ui.Csv;
import org.smotescope.ui.Hands;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.recipe.StepNumber;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What people do with the window, done with mouse and keys.
@ExtendWith(Hands.class)
class JourneysTest {
    private static final int PATIENCE_SECONDS = 30;

    private final BackgroundJobs jobs = new BackgroundJobs(Platform::runLater);
    private final Answers dialogs = new Answers();

    @SuppressWarnings("NullAway.Init") // Made on the window's thread, before each test.
    private Composition parts;

    @TempDir Path folder;

    @Start
    void start(Stage stage) {
        parts =
                new Composition(
                        jobs, dialogs, new SimpleObjectProperty<>(ColorScheme.LIGHT), () -> {});
        Scene scene = new Scene(parts.shell().root(), 1280, 800);
        parts.themes().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void end() {
        jobs.close();
    }

    @Test
    void aFileIsOpenedFromTheMenuKey(FxRobot robot) throws Exception {
        Path file = folder.resolve("with space and ü.csv");
        Files.writeString(file, "x,y,class\n1,2,a\n2,3,a\n3,1,b\n4,2,b\n5,5,a\n6,5,a\n");
        dialogs.toOpen = file;

        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        await(() -> parts.workspace().table().get() != null);

        assertThat(robot.lookup("#step-data .step-summary").queryLabeled().getText())
                .isEqualTo("with space and ü.csv");
    }

    @Test
    void kIsChangedByKeyboard(FxRobot robot) throws Exception {
        openMoons(robot, 60, 20);
        TextField k = robot.lookup("#setting-k .value-chip").queryAs(TextField.class);

        robot.clickOn(k).press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("7").type(KeyCode.ENTER);
        await(() -> "7".equals(run().settings().text("k")));

        robot.type(KeyCode.DOWN);
        await(() -> "6".equals(run().settings().text("k")));

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> !"6".equals(recipe().resample().settings().get("k")));
    }

    @Test
    void aNumberOutOfRangeIsSaidAndNotApplied(FxRobot robot) throws Exception {
        openMoons(robot, 60, 20);
        Recipe before = recipe();
        TextField k = robot.lookup("#setting-k .value-chip").queryAs(TextField.class);

        robot.clickOn(k).press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("0").type(KeyCode.ENTER);
        settle();

        assertThat(recipe()).isEqualTo(before);
        assertThat(robot.lookup("#setting-k .bad-text").queryLabeled().getText())
                .startsWith("Must be from 1 to");
    }

    @Test
    void aKThatIsTooLargeShowsItsMendAndTheButtonMends(FxRobot robot) throws Exception {
        openMoons(robot, 60, 4);

        assertThat(parts.workspace().state().get()).isInstanceOf(JobState.Failed.class);
        assertThat(robot.lookup(".problem-box").tryQuery()).isPresent();
        ButtonBase mend = robot.lookup(".problem-box .button").queryAs(ButtonBase.class);
        assertThat(mend.getText()).startsWith("Use k");

        robot.clickOn(mend);
        await(() -> parts.workspace().state().get().equals(JobState.IDLE));

        assertThat(robot.lookup(".problem-box").tryQuery()).isEmpty();
        assertThat(run().sampler().id()).isEqualTo("smote");
    }

    @Test
    void aQuestionIsAnsweredAndFolds(FxRobot robot) throws Exception {
        robot.interact(() -> parts.shell().begin("Data"));
        robot.interact(() -> parts.files().open(Samples.source("pump-failures.csv")));
        await(() -> robot.lookup(".question .button").tryQuery().isPresent());

        robot.clickOn(button(robot, "Leave the 12 rows out"));
        await(() -> recipe().prepare().missing() == Missing.DROP);
        await(() -> robot.lookup(".question.folded").tryQuery().isPresent());

        assertThat(robot.lookup(".question.folded .label").queryLabeled().getText())
                .isEqualTo("pressure: 12 rows left out");
    }

    @Test
    void anExportWritesItsFile(FxRobot robot) throws Exception {
        openMoons(robot, 60, 20);
        Path out = folder.resolve("out.csv");
        dialogs.toSave = out;

        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        settle();
        robot.clickOn(button(robot, "Save as…"));
        await(() -> parts.files().exporting().get() == null);

        assertThat(Files.readAllLines(out)).hasSize(run().resampling().size() + 1);
        assertThat(Files.readAllLines(out).getFirst())
                .isEqualTo("x,y,class,_row,_origin,_base,_neighbour,_gap");
        assertThat(parts.files().message().get()).startsWith("Wrote out.csv: ");
    }

    @Test
    void anExportOverTheOpenFileIsRefused(FxRobot robot) throws Exception {
        Path file = folder.resolve("moons.csv");
        StringBuilder text = new StringBuilder("x,y,class\n");
        for (int i = 0; i < 40; i++) {
            text.append(i).append(',').append(i % 7).append(i % 4 == 0 ? ",a\n" : ",b\n");
        }
        Files.writeString(file, text);
        robot.interact(() -> parts.files().open(file));
        await(() -> parts.workspace().run().get() != null);
        dialogs.toSave = file;

        robot.interact(parts.files()::export);
        robot.clickOn(button(robot, "Save as…"));
        await(() -> !requireNonNull(parts.files().exporting().get()).problem().get().isEmpty());

        assertThat(Files.readString(file)).isEqualTo(text.toString());
    }

    @Test
    void placesAreWalkedByKeys(FxRobot robot) {
        int places = parts.shell().places().size();

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        settle();
        assertThat(parts.shell().place().get()).isSameAs(parts.shell().places().get(1));

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        robot.clickOn(robot.lookup("#place-Data").<Node>query());
        for (int i = 0; i < places + 2; i++) {
            robot.type(KeyCode.RIGHT);
        }
        settle();
        assertThat(parts.shell().place().get()).isSameAs(parts.shell().places().getLast());
    }

    @Test
    void aStepOpensByKeyAndEscapeLeavesIt(FxRobot robot) throws Exception {
        openMoons(robot, 60, 20);
        Node header = robot.lookup("#step-prepare .step-header").query();
        robot.interact(header::requestFocus);

        robot.type(KeyCode.ENTER);
        settle();
        assertThat(parts.recipe().open().get()).isEqualTo(StepNumber.PREPARE);
        Node focused = header.getScene().getFocusOwner();
        assertThat(focused).isNotSameAs(header);

        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(header.isFocused()).isTrue();
    }

    @Test
    void theThemeIsSwitchedByItsButton(FxRobot robot) {
        robot.clickOn(button(robot, "Dark"));
        settle();

        assertThat(parts.themes().choice().get()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void aFileThatIsNoTableIsSaidInTheStrip(FxRobot robot) throws Exception {
        Path file = folder.resolve("empty.csv");
        Files.createFile(file);

        robot.interact(() -> parts.files().open(file));
        await(() -> parts.workspace().readProblem().get() != null);
        settle();

        assertThat(robot.lookup(".notice .label").queryLabeled().getText())
                .startsWith("empty.csv: ");
    }

    private void openMoons(FxRobot robot, int common, int rare) throws TimeoutException {
        robot.interact(() -> parts.recipe().open().set(StepNumber.RESAMPLE));
        robot.interact(() -> parts.files().open(Csv.moons(common, rare)));
        await(
                () ->
                        parts.workspace().run().get() != null
                                && !(parts.workspace().state().get() instanceof JobState.Running));
    }

    private Run run() {
        return requireNonNull(parts.workspace().run().get());
    }

    private Recipe recipe() {
        return requireNonNull(parts.workspace().recipe().get());
    }

    private static Labeled button(FxRobot robot, String words) {
        return robot.lookup(".button")
                .match(
                        (Node node) ->
                                node instanceof Labeled labeled && words.equals(labeled.getText()))
                .queryLabeled();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        settle();
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

package org.smotescope.ui.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Recipe;
import org.smotescope.ui.Csv;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.recipe.StepNumber;
import org.smotescope.ui.theme.TextSize;
import org.testfx.api.FxRobot;

/// What people do with the window, done with mouse and keys.
class JourneysTest extends WindowJourney {
    JourneysTest() {
        super(new BackgroundJobs(Platform::runLater));
    }

    private final Answers dialogs = new Answers();

    @TempDir Path folder;

    @Override
    protected Dialogs dialogs() {
        return dialogs;
    }

    @Test
    void aFileIsOpenedFromTheMenuKey(FxRobot robot) throws Exception {
        Path file = folder.resolve("with space and ü.csv");
        Files.writeString(file, "x,y,class\n1,2,a\n2,3,a\n3,1,b\n4,2,b\n5,5,a\n6,5,a\n");
        dialogs.toOpen = file;

        command(robot, KeyCode.O);
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

        command(robot, KeyCode.Z);
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

        command(robot, KeyCode.E);
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
        await(
                () ->
                        !requireNonNull(parts.files().exporting().get())
                                .writing()
                                .problem()
                                .get()
                                .isEmpty());

        assertThat(Files.readString(file)).isEqualTo(text.toString());
    }

    @Test
    void placesAreWalkedByKeys(FxRobot robot) {
        int places = parts.shell().places().size();

        command(robot, KeyCode.DIGIT2);
        settle();
        assertThat(parts.shell().place().get()).isSameAs(parts.shell().places().get(1));

        command(robot, KeyCode.DIGIT1);
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

    @Test
    void theTextGrowsAndShrinksByKeysAndTheWindowFolds(FxRobot robot) {
        openMoons(robot, 60, 20);
        assertThat(robot.lookup(".folded-menus").query().isVisible()).isFalse();

        for (int i = 0; i < TextSize.values().length; i++) {
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.EQUALS);
            robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        }

        assertThat(parts.themes().textSize().get()).isEqualTo(TextSize.LARGEST);
        assertThat(robot.lookup(".recipe-title .label").queryLabeled().getFont().getSize())
                .isEqualTo(26);
        assertThat(robot.lookup(".folded-menus").query().isVisible()).isTrue();

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.MINUS);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(parts.themes().textSize().get()).isEqualTo(TextSize.LARGE);
        robot.interact(() -> parts.themes().textSize().set(TextSize.USUAL));
        assertThat(robot.lookup(".folded-menus").query().isVisible()).isFalse();
        assertThat(robot.lookup(".recipe-title .label").queryLabeled().getFont().getSize())
                .isEqualTo(13);
    }

    @Test
    void aMenuIsAsLargeAsTheText(FxRobot robot) {
        robot.interact(() -> parts.themes().textSize().set(TextSize.LARGEST));

        robot.clickOn(".folded-menus");
        settle();

        assertThat(
                        robot.lookup(".context-menu .menu-item .label")
                                .queryLabeled()
                                .getFont()
                                .getSize())
                .isEqualTo(26);
    }

    private void openMoons(FxRobot robot, int common, int rare) {
        robot.interact(() -> parts.recipe().open().set(StepNumber.RESAMPLE));
        open(robot, Csv.moons(common, rare));
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

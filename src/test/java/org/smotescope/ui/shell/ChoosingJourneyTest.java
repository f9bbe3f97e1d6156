package org.smotescope.ui.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.smotescope.data.synth.Samples;
import org.smotescope.ui.Hands;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.evaluate.CompareAt;
import org.smotescope.ui.selection.CellRows;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The rows of a matrix's cell, chosen with keys alone and with the mouse, and seen in all places.
@ExtendWith(Hands.class)
class ChoosingJourneyTest {
    private static final int PATIENCE_SECONDS = 30;

    private final BackgroundJobs jobs = new BackgroundJobs(Platform::runLater);

    @SuppressWarnings("NullAway.Init") // Made on the window's thread, before each test.
    private Composition parts;

    @Start
    void start(Stage stage) {
        parts =
                new Composition(
                        jobs,
                        new NoDialogs(),
                        new SimpleObjectProperty<>(ColorScheme.LIGHT),
                        () -> {});
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
    void keysAloneChooseACellSeeItsRowsAndLetGo(FxRobot robot) throws Exception {
        open(robot, "pump-failures.csv");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        tabTo(robot, ".matrix-cells");

        robot.type(KeyCode.RIGHT);
        String said = focused(robot).getAccessibleText();
        robot.type(KeyCode.ENTER);
        settle();

        assertThat(said)
                .matches("actual failed, predicted not failed: \\d+ rows, \\d+ % of actual failed");
        assertThat(focused(robot).getAccessibleText()).isEqualTo(said + ", chosen");
        int missed = chosen().rows().size();
        assertThat(words(robot))
                .isEqualTo(missed + " test rows: actual failed, predicted not failed (before)");

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        settle();
        assertThat(parts.explore().story().captionProperty().get().what())
                .isEqualTo(words(robot) + ".");
        assertThat(words(robot)).startsWith(missed + " test rows");

        tabTo(robot, ".plot-pane");
        robot.write("t");
        settle();
        TableView<?> table = robot.lookup("#chosen-table").queryTableView();
        assertThat(table.isVisible()).isTrue();
        assertThat(table.getItems()).hasSize(missed);

        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(parts.selection().rows()).isEmpty();
        assertThat(robot.lookup("#chosen-words").query().getParent().getParent().isVisible())
                .isFalse();
        assertThat(parts.explore().story().captionProperty().get().what())
                .doesNotContain("test rows");
    }

    @Test
    void aClickChoosesAndASecondOneLetsGo(FxRobot robot) throws Exception {
        open(robot, "pump-failures.csv");
        robot.interact(() -> parts.shell().begin("Evaluate"));
        Node cells = robot.from(robot.lookup("#after-matrix")).lookup(".matrix-cells").query();

        robot.clickOn(right(cells));
        assertThat(chosen().words()).isEqualTo("actual not failed, predicted not failed (after)");
        robot.clickOn("#chosen-elsewhere");
        assertThat(parts.shell().place().get().title()).isEqualTo("Explore");
        robot.clickOn("#chosen-elsewhere");
        assertThat(parts.shell().place().get().title()).isEqualTo("Evaluate");
        robot.clickOn(right(cells));

        assertThat(parts.selection().rows()).isEmpty();
    }

    @Test
    void theChosenRowsFollowTheThreshold(FxRobot robot) throws Exception {
        open(robot, "pump-failures.csv");
        robot.interact(() -> parts.shell().begin("Evaluate"));
        robot.clickOn(
                right(robot.from(robot.lookup("#after-matrix")).lookup(".matrix-cells").query()));
        int leftAlone = chosen().rows().size();

        robot.interact(() -> robot.lookup("#after-grip").query().requestFocus());
        robot.type(KeyCode.HOME);
        settle();
        assertThat(chosen().rows().isEmpty()).isTrue();
        robot.type(KeyCode.END);
        settle();

        assertThat(chosen().rows().size()).isGreaterThan(leftAlone).isEqualTo(420);
        assertThat(words(robot)).startsWith("420 test rows");
    }

    @Test
    void matricesOfManyClassesAndReportsChooseToo(FxRobot robot) throws Exception {
        open(robot, "four-classes.csv");
        robot.interact(() -> parts.shell().begin("Evaluate"));
        tabTo(robot, "#after-classes .matrix-cells");

        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.SPACE);
        settle();
        assertThat(chosen().words()).isEqualTo("actual rye, predicted darnel (after)");

        tabTo(robot, ".class-link");
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(chosen().words()).isEqualTo("actual darnel");
        assertThat(chosen().rows().size()).isEqualTo(7);
    }

    @Test
    void anotherFileLetsGo(FxRobot robot) throws Exception {
        open(robot, "pump-failures.csv");
        robot.interact(() -> parts.shell().begin("Evaluate"));
        tabTo(robot, ".matrix-cells");
        robot.type(KeyCode.ENTER);
        assertThat(parts.selection().rows()).isPresent();

        open(robot, "four-classes.csv");

        assertThat(parts.selection().rows()).isEmpty();
    }

    /// Folds are measured by the link under the table; back at the test rows its changes have
    /// words.
    @Test
    void changesGetWordsByKeys(FxRobot robot) throws Exception {
        open(robot, "pump-failures.csv");
        robot.interact(() -> parts.shell().begin("Evaluate"));
        robot.interact(() -> button(robot, "Measure folds").requestFocus());

        robot.type(KeyCode.SPACE);
        waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                (Callable<Boolean>)
                        () ->
                                !requireNonNull(robot.lookup("#spread").query().getAccessibleText())
                                        .endsWith("Calibration error. "));
        String said = robot.lookup("#spread").query().getAccessibleText();
        assertThat(said).contains("Recall, no resampling ").contains("): worse. ");
        robot.interact(() -> robot.lookup("Folds").query().requestFocus());
        robot.type(KeyCode.LEFT);
        settle();

        assertThat(robot.lookup("worse").queryAll()).isNotEmpty();
        assertThat(robot.lookup("better").queryAll()).isNotEmpty();
        assertThat(robot.lookup("unclear").queryAll()).isNotEmpty();
        assertThat(button(robot, "Measure folds").isVisible()).isFalse();
    }

    private static Labeled button(FxRobot robot, String words) {
        return robot.lookup(".button")
                .match(
                        (Node node) ->
                                node instanceof Labeled labeled && words.equals(labeled.getText()))
                .queryLabeled();
    }

    /// Compare at, measured on, grip of the recipe, the one that follows, matrices, then panels.
    @Test
    void theFocusGoesThroughEvaluateInReadingOrder(FxRobot robot) throws Exception {
        open(robot, "pump-failures.csv");
        robot.interact(() -> parts.shell().begin("Evaluate"));
        robot.interact(() -> robot.lookup("Same rule").query().requestFocus());

        List<String> stops = new ArrayList<>(List.of(name(focused(robot))));
        for (int i = 0; i < 10; i++) {
            robot.type(KeyCode.TAB);
            settle();
            stops.add(name(focused(robot)));
        }

        assertThat(stops)
                .startsWith(
                        "Same rule",
                        "Test rows",
                        "after-grip",
                        "before-grip",
                        "cell of the matrix before",
                        "cell of the matrix after");
        assertThat(stops.subList(6, stops.size())).contains("curves");

        robot.interact(() -> robot.lookup("Same rule").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        settle();
        assertThat(name(focused(robot))).isEqualTo("Same recall");
        assertThat(parts.evaluate().compareAtProperty().get()).isEqualTo(CompareAt.RECALL);
    }

    private static String name(Node node) {
        if (node.getAccessibleRoleDescription() != null) {
            return node.getAccessibleRoleDescription();
        }
        return node instanceof Labeled labeled ? labeled.getText() : String.valueOf(node.getId());
    }

    private static Point2D right(Node cells) {
        Bounds bounds = cells.localToScreen(cells.getBoundsInLocal());
        return new Point2D(bounds.getMaxX() - 40, bounds.getMaxY() - 40);
    }

    /// Presses Tab until the focus is on what the selector finds first.
    private static void tabTo(FxRobot robot, String selector) {
        Node wanted = robot.lookup(selector).query();
        for (int i = 0; i < 60 && !wanted.isFocused(); i++) {
            robot.type(KeyCode.TAB);
            settle();
        }
        assertThat(wanted.isFocused()).as(selector + " is reached by Tab").isTrue();
    }

    private static Node focused(FxRobot robot) {
        return robot.window(0).getScene().getFocusOwner();
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#chosen-words").queryLabeled().getText();
    }

    private CellRows chosen() {
        return parts.selection().ofCell().orElseThrow();
    }

    private void open(FxRobot robot, String sample) throws TimeoutException {
        robot.interact(() -> parts.files().open(Samples.source(sample)));
        waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                (Callable<Boolean>)
                        () ->
                                parts.workspace().run().get() != null
                                        && !(parts.workspace().state().get()
                                                instanceof JobState.Running));
        settle();
    }

    private static final class NoDialogs implements Dialogs {
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

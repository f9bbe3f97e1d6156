package org.smotescope.ui.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.smotescope.data.synth.Samples;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.evaluate.CompareAt;
import org.smotescope.ui.selection.CellRows;
import org.testfx.api.FxRobot;

/// The rows of a matrix's cell, chosen with keys alone and with the mouse, and seen in all places.
class ChoosingJourneyTest extends WindowJourney {
    ChoosingJourneyTest() {
        super(new BackgroundJobs(Platform::runLater));
    }

    @Test
    void keysAloneChooseACellSeeItsRowsAndLetGo(FxRobot robot) {
        open(robot, "pump-failures.csv");
        command(robot, KeyCode.DIGIT4);
        tabTo(robot, ".matrix-cells");

        robot.type(KeyCode.RIGHT);
        String said = focused().getAccessibleText();
        robot.type(KeyCode.ENTER);
        settle();

        assertThat(said)
                .matches("actual failed, predicted not failed: \\d+ rows, \\d+ % of actual failed");
        assertThat(focused().getAccessibleText()).isEqualTo(said + ", chosen");
        int missed = chosen().rows().size();
        assertThat(words(robot))
                .isEqualTo(missed + " test rows: actual failed, predicted not failed (before)");

        command(robot, KeyCode.DIGIT2);
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
    void aClickChoosesAndASecondOneLetsGo(FxRobot robot) {
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
    void theChosenRowsFollowTheThreshold(FxRobot robot) {
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
    void matricesOfManyClassesAndReportsChooseToo(FxRobot robot) {
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
    void anotherFileLetsGo(FxRobot robot) {
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
    void changesGetWordsByKeys(FxRobot robot) {
        open(robot, "pump-failures.csv");
        robot.interact(() -> parts.shell().begin("Evaluate"));
        robot.interact(() -> button(robot, "Measure folds").requestFocus());

        robot.type(KeyCode.SPACE);
        await(
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

    /// Compare at, measured on, grip of the recipe, the one that follows, matrices, then panels.
    @Test
    void theFocusGoesThroughEvaluateInReadingOrder(FxRobot robot) {
        open(robot, "pump-failures.csv");
        robot.interact(() -> parts.shell().begin("Evaluate"));
        robot.interact(() -> robot.lookup("Same rule").query().requestFocus());

        List<String> stops = new ArrayList<>(List.of(name(focused())));
        for (int i = 0; i < 10; i++) {
            robot.type(KeyCode.TAB);
            settle();
            stops.add(name(focused()));
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
        assertThat(name(focused())).isEqualTo("Same recall");
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

    private static String words(FxRobot robot) {
        return robot.lookup("#chosen-words").queryLabeled().getText();
    }

    private CellRows chosen() {
        return parts.selection().ofCell().orElseThrow();
    }

    private void open(FxRobot robot, String sample) {
        open(robot, Samples.source(sample));
    }
}

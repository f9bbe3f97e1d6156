package org.smotescope.ui.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Comparison;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.ui.Journey;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.selection.Selection;
import org.smotescope.ui.theme.Theme;
import org.testfx.api.FxRobot;

/// Hands on the grips: everything that depends on a threshold follows, and nothing is computed.
class EvaluateViewTest extends Journey {
    private final CountingJobs jobs = new CountingJobs();
    private final LiveWorkspace workspace = new LiveWorkspace(jobs);
    private final EvaluateViewModel model = new EvaluateViewModel(workspace, jobs, new Selection());

    private final SplitsViewModel splits = new SplitsViewModel(workspace, jobs);

    @Override
    protected Scene scene() {
        workspace.open(Samples.source("pump-failures.csv"));
        EvaluateView view =
                new EvaluateView(model, splits, new SimpleObjectProperty<>(Theme.LIGHT.palette()));
        Scene scene = new Scene((Parent) view.centre(), 980, 724);
        Theme.LIGHT.applyTo(scene);
        return scene;
    }

    @Override
    protected void begin() {
        jobs.reset();
    }

    @Test
    void draggingTheGripMovesEverythingTogether(FxRobot robot) {
        List<String> before = counts(robot, "#after-matrix");

        robot.drag("#after-grip", MouseButton.PRIMARY).moveBy(90, 0);
        assertConsistent(robot);
        robot.moveBy(15, 0);
        assertConsistent(robot);
        robot.drop();

        await(() -> threshold() > 0.7);
        assertThat(counts(robot, "#after-matrix")).isNotEqualTo(before);
        assertThat(jobs.started()).isZero();
    }

    @Test
    void draggingTheInkGripMovesTheRecipe(FxRobot robot) {
        robot.clickOn(rule(robot, CompareAt.RECALL));

        robot.drag("#before-grip", MouseButton.PRIMARY).dropBy(-60, 0);

        await(() -> threshold() < 0.5);
        assertConsistent(robot);
        assertThat(jobs.started()).isZero();
    }

    @Test
    void draggingBeyondTheEndsStaysInside(FxRobot robot) {
        Node grip = robot.lookup("#after-grip").query();
        robot.interact(
                () -> {
                    Event.fireEvent(grip, mouse(MouseEvent.MOUSE_PRESSED, 400));
                    Event.fireEvent(grip, mouse(MouseEvent.MOUSE_DRAGGED, 4000));
                });
        assertThat(threshold()).isEqualTo(1.0);
        assertConsistent(robot);

        robot.interact(() -> Event.fireEvent(grip, mouse(MouseEvent.MOUSE_DRAGGED, -4000)));
        assertThat(threshold()).isZero();
        assertConsistent(robot);
    }

    @Test
    void keysMoveTheGrip(FxRobot robot) {
        robot.clickOn("#after-grip");
        Counts first = moment().afterCounts();

        robot.type(KeyCode.RIGHT);
        assertThat(moment().afterCounts()).isNotEqualTo(first);
        assertConsistent(robot);

        robot.type(KeyCode.HOME);
        assertThat(threshold()).isZero();
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(threshold()).isEqualTo(0.01);
        robot.type(KeyCode.END);
        assertThat(threshold()).isEqualTo(1.0);
        assertConsistent(robot);
        assertThat(jobs.started()).isZero();
    }

    @Test
    void keysAloneDriveThresholdAndCurves(FxRobot robot) {
        tabTo(robot, "#after-grip");
        robot.type(KeyCode.RIGHT);
        double moved = threshold();
        assertThat(moved).isGreaterThan(0.5);

        tabTo(robot, "ROC");
        robot.type(KeyCode.SPACE);
        assertThat(curves(robot)).startsWith("Recall against false alarm rate.");

        tabTo(robot, "#curves");
        robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
        assertThat(threshold()).isLessThan(moved);
        assertConsistent(robot);
        assertThat(jobs.started()).isZero();
    }

    @Test
    void gripsAreLargeEnoughAndSpeak(FxRobot robot) {
        for (String id : List.of("#before-grip", "#after-grip")) {
            ThresholdGrip grip = robot.lookup(id).queryAs(ThresholdGrip.class);
            Bounds bounds = grip.getBoundsInLocal();
            assertThat(bounds.getWidth()).isGreaterThanOrEqualTo(24);
            assertThat(bounds.getHeight()).isGreaterThanOrEqualTo(24);
            assertThat(grip.getAccessibleText()).contains("threshold 0.50");
            assertThat(grip.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(0.5);
        }
    }

    @Test
    void exactlyOneRuleIsChosen(FxRobot robot) {
        ToggleButton recall = rule(robot, CompareAt.RECALL);
        robot.clickOn(recall);
        robot.clickOn(recall);

        assertThat(recall.isSelected()).isTrue();
        assertThat(model.compareAtProperty().get()).isEqualTo(CompareAt.RECALL);
        assertConsistent(robot);
    }

    @Test
    void theLinkSwitchesTheCurve(FxRobot robot) {
        robot.clickOn("ROC");

        assertThat(curves(robot)).startsWith("Recall against false alarm rate.");
        assertConsistent(robot);
    }

    @Test
    void theLiftIsBesideTheGain(FxRobot robot) {
        robot.clickOn("Lift");

        assertThat(curves(robot)).startsWith("Lift against share of rows called.");
        Counts counts = Objects.requireNonNull(model.momentProperty().get()).afterCounts();
        double lift = counts.precision() * counts.rows() / (counts.tp() + counts.fn());
        assertThat(curves(robot)).contains("SMOTE: " + Words.shortRate(lift) + " at ");
    }

    /// A tuned threshold is nothing that resampling does: the models are compared at theirs.
    @Test
    void changesOverFoldsAreFromTheSameRule(FxRobot robot) {
        robot.interact(
                () -> {
                    workspace.change(
                            recipe ->
                                    recipe.withResample(
                                                    recipe.resample().withSampler("random-over"))
                                            .withDecide(
                                                    recipe.decide()
                                                            .withRule(new ThresholdRule.BestF1())));
                    splits.measuredOnProperty().set(MeasuredOn.FOLDS);
                });

        assertThat(robot.lookup(".splits-tools > .hint").queryAs(Label.class).getText())
                .isEqualTo(
                        "Change: Random over-sampling less no resampling, each at its tuned"
                                + " threshold, with its 95 % interval over 10 folds.");
        Splits.Folds folds = (Splits.Folds) Objects.requireNonNull(splits.foundProperty().get());
        Comparison fair =
                folds.report()
                        .comparison(folds.report().subject().variant(), "none+threshold")
                        .orElseThrow();
        assertThat(robot.lookup("#spread").query().getAccessibleText())
                .contains(ChangeWords.of(fair, Metric.RECALL));
    }

    @Test
    void nothingIsCutAtTheSmallestWindow(FxRobot robot) {
        Node last = robot.lookup("Accuracy").query();

        assertThat(last.localToScene(last.getBoundsInLocal()).getMaxY()).isLessThan(724);
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return new MouseEvent(
                type,
                x,
                300,
                x,
                300,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    /// Matrices, table, finding and curve points all tell the same moment.
    private void assertConsistent(FxRobot robot) {
        robot.interact(
                () -> {
                    Moment moment = moment();
                    assertThat(moment.after().threshold()).isEqualTo(threshold());
                    assertThat(counts(robot, "#before-matrix"))
                            .isEqualTo(texts(moment.beforeCounts()));
                    assertThat(counts(robot, "#after-matrix"))
                            .isEqualTo(texts(moment.afterCounts()));
                    assertThat(robot.lookup(moment.finding().headline()).tryQuery()).isPresent();
                    for (Metric metric : List.of(Metric.RECALL, Metric.MCC)) {
                        String after = Words.rate(moment.after().value(metric));
                        assertThat(robot.lookup(after).queryAll()).isNotEmpty();
                    }
                    assertThat(curves(robot))
                            .contains(Words.rate(moment.afterCounts().recall()))
                            .contains(Words.rate(moment.beforeCounts().recall()));
                });
    }

    private static List<String> texts(Counts counts) {
        return List.of(
                Words.count(counts.tp()),
                Words.count(counts.fn()),
                Words.count(counts.fp()),
                Words.count(counts.tn()));
    }

    private static List<String> counts(FxRobot robot, String matrix) {
        return robot
                .from(robot.lookup(matrix))
                .lookup(".matrix-count")
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    private static String curves(FxRobot robot) {
        return robot.lookup("#curves").query().getAccessibleText();
    }

    private static ToggleButton rule(FxRobot robot, CompareAt rule) {
        return robot.lookup(rule.label()).queryAs(ToggleButton.class);
    }

    private Moment moment() {
        return Objects.requireNonNull(model.momentProperty().get());
    }

    private double threshold() {
        return Objects.requireNonNull(workspace.recipe().get()).decide().threshold();
    }
}

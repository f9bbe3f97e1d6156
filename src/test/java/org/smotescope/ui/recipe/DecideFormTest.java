package org.smotescope.ui.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.experiment.RecipeJson;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.ui.Csv;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.form.NumberRow;
import org.smotescope.ui.form.StepRow;
import org.smotescope.ui.shell.WindowJourney;
import org.testfx.api.FxRobot;

/// The form of the step Decide, and the line on the strip that it moves.
class DecideFormTest extends WindowJourney {
    DecideFormTest() {
        super(new ImmediateJobs());
    }

    @Override
    protected void begin() {
        parts.shell().begin("Evaluate");
        parts.workspace().open(Samples.source("pump-failures.csv"));
        open();
    }

    private void open() {
        Node step = stage().getScene().lookup("#step-decide");
        assertThat(step).isInstanceOf(StepRow.class);
        ((StepRow) step).openProperty().set(true);
    }

    @Test
    void rulesAreChosenByKeyboardAndUndone(FxRobot robot) {
        ComboBox<?> rule = robot.lookup("#rule").queryAs(ComboBox.class);
        robot.interact(rule::requestFocus);

        robot.type(KeyCode.DOWN);
        assertThat(plan().rule()).isEqualTo(new ThresholdRule.BestF1());
        assertThat(run().thresholds().after()).isNotEqualTo(0.5);
        assertThat(threshold(robot).valueProperty().get()).isEqualTo(run().thresholds().after());
        assertThat(robot.lookup("#found").queryLabeled().getText())
                .startsWith("Found on folds of the training rows");

        robot.type(KeyCode.DOWN);
        assertThat(plan().rule()).isEqualTo(new ThresholdRule.Youden());
        robot.type(KeyCode.DOWN);
        assertThat(plan().rule()).isEqualTo(new ThresholdRule.AtLeastRecall(0.8));
        robot.type(KeyCode.DOWN);
        assertThat(plan().rule()).isEqualTo(new ThresholdRule.AtLeastPrecision(0.5));
        robot.type(KeyCode.DOWN);
        assertThat(plan().rule()).isEqualTo(new ThresholdRule.LowestCost(10, 1));
        robot.type(KeyCode.DOWN);
        double cheapest = run().thresholds(new ThresholdRule.LowestCost(10, 1)).after();
        assertThat(plan().rule()).isEqualTo(new ThresholdRule.Fixed(cheapest));

        // Keys that follow each other quickly are one gesture.
        while (parts.workspace().canUndo().get()) {
            robot.interact(parts.workspace()::undo);
        }
        assertThat(plan()).isEqualTo(new DecidePlan(0.5));
        assertThat(rule.getValue()).isEqualTo(RuleKind.EVEN);
    }

    @Test
    void theNumbersOfARuleAreTypedAndKept(FxRobot robot) {
        ComboBox<?> rule = robot.lookup("#rule").queryAs(ComboBox.class);
        robot.interact(() -> rule.getSelectionModel().select(RuleKind.COST.ordinal()));

        type(robot, "#rule-miss", "25");
        type(robot, "#rule-alarm", "2");

        ThresholdRule.LowestCost costs = new ThresholdRule.LowestCost(25, 2);
        assertThat(plan().rule()).isEqualTo(costs);
        assertThat(run().thresholds().rule()).isEqualTo(costs);
        assertThat(isShown(robot.lookup("#rule-miss").query())).isTrue();
        assertThat(isShown(robot.lookup("#rule-recall").query())).isFalse();

        robot.interact(() -> rule.getSelectionModel().select(RuleKind.EVEN.ordinal()));
        robot.interact(() -> rule.getSelectionModel().select(RuleKind.COST.ordinal()));
        assertThat(plan().rule()).isEqualTo(costs);
        String saved = RecipeJson.write(recipe());
        assertThat(RecipeJson.read(saved).decide()).isEqualTo(plan());
    }

    @Test
    void theSliderMakesTheThresholdOnesOwn(FxRobot robot) {
        robot.interact(() -> threshold(robot).slider().setValue(0.62));

        assertThat(plan().rule()).isEqualTo(new ThresholdRule.Fixed(0.62));
        ComboBox<?> rule = robot.lookup("#rule").queryAs(ComboBox.class);
        assertThat(rule.getValue()).isEqualTo(RuleKind.OWN);
        robot.interact(() -> threshold(robot).slider().setValue(0.5));
        assertThat(rule.getValue()).isEqualTo(RuleKind.OWN);
    }

    @Test
    void aCalibrationIsChosenAndSaidWhereItDoesNothing(FxRobot robot) {
        ComboBox<?> calibration = robot.lookup("#calibrate").queryAs(ComboBox.class);
        robot.interact(calibration::requestFocus);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DOWN);

        assertThat(plan().calibrate()).isEqualTo(CalibrationMethod.PLATT);
        assertThat(run().after().isCalibrated()).isTrue();
        assertThat(robot.lookup("#calibration").query().getAccessibleText())
                .contains("SMOTE, as it is")
                .contains("SMOTE, Platt");

        robot.interact(
                () ->
                        parts.workspace()
                                .change(
                                        recipe ->
                                                recipe.withResample(
                                                        recipe.resample().withSampler("none"))));
        assertThat(calibration.isDisabled()).isTrue();
        assertThat(run().after().isCalibrated()).isFalse();
    }

    @Test
    void theLineIsDraggedAwayFromItsRuleAndGoesBack(FxRobot robot) {
        ComboBox<?> rule = robot.lookup("#rule").queryAs(ComboBox.class);
        robot.interact(() -> rule.getSelectionModel().select(RuleKind.BEST_F1.ordinal()));
        double tuned = run().thresholds().after();
        assertThat(robot.lookup("#after-grip").query().getAccessibleText()).contains("best F1");

        robot.drag("#after-grip", MouseButton.PRIMARY).dropBy(-80, 0);
        settle();
        assertThat(plan().rule().isTuned()).isFalse();
        assertThat(rule.getValue()).isEqualTo(RuleKind.OWN);
        ButtonBase back = robot.lookup("#after-back").queryAs(ButtonBase.class);
        assertThat(back.getText()).startsWith("Back to best F1, ");

        robot.clickOn(back);
        assertThat(plan().rule()).isEqualTo(new ThresholdRule.BestF1());
        assertThat(threshold(robot).valueProperty().get()).isEqualTo(tuned);
        assertThat(back.isVisible()).isFalse();
    }

    @Test
    void tooFewRowsForFoldsAreToldInTheFormAndMended(FxRobot robot) {
        robot.interact(
                () -> {
                    parts.workspace().open(Csv.moons(60, 2));
                    parts.workspace()
                            .change(
                                    recipe ->
                                            recipe.withResample(
                                                    recipe.resample().withSampler("random-over")));
                    open();
                });
        assertThat(parts.workspace().state().get()).isEqualTo(JobState.IDLE);
        ComboBox<?> rule = robot.lookup("#rule").queryAs(ComboBox.class);
        robot.interact(() -> rule.getSelectionModel().select(RuleKind.YOUDEN.ordinal()));

        assertThat(robot.lookup("#step-decide .problem-box .label").queryLabeled().getText())
                .startsWith("One class has only 1 training row, too few for the inner folds");
        robot.clickOn(robot.lookup("#step-decide .problem-box .button").queryButton());

        assertThat(plan()).isEqualTo(new DecidePlan(0.5));
        assertThat(parts.workspace().state().get()).isEqualTo(JobState.IDLE);
        assertThat(robot.lookup("#step-decide .problem-box").tryQuery()).isEmpty();
    }

    private static boolean isShown(@Nullable Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.clickOn(field).press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write(text).type(KeyCode.ENTER);
    }

    private static NumberRow threshold(FxRobot robot) {
        return robot.lookup("#step-decide .number-row").queryAs(NumberRow.class);
    }

    private DecidePlan plan() {
        return recipe().decide();
    }
}

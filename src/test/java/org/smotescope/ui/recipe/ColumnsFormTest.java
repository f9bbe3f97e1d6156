package org.smotescope.ui.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Column;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.synth.Samples;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.explore.ExploreViewModel;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.shell.WindowJourney;
import org.testfx.api.FxRobot;

/// Columns are used or left out in the step Prepare, and the picture follows.
class ColumnsFormTest extends WindowJourney {
    ColumnsFormTest() {
        super(new ImmediateJobs());
    }

    @Override
    protected void begin() {
        parts.shell().begin("Explore");
        parts.workspace().open(Samples.source("pump-failures.csv"));
        parts.recipe().open().set(StepNumber.PREPARE);
    }

    private List<String> features() {
        return run().prepared().train().features().stream().map(Column::name).toList();
    }

    private static List<CheckBox> boxes(FxRobot robot) {
        return robot.lookup("#columns .check-box").queryAllAs(CheckBox.class).stream().toList();
    }

    @Test
    void aColumnIsLeftOutAndComesBackWithUndo(FxRobot robot) {
        List<String> all = features();
        ExploreViewModel explore = parts.explore();
        Drawing before = explore.drawingProperty().get();
        CheckBox first = boxes(robot).getFirst();
        assertThat(boxes(robot))
                .extracting(CheckBox::getText)
                .containsExactly("vibration", "temperature", "pressure", "hours", "site, not used");
        assertThat(robot.lookup("#columns-idle").queryAs(Label.class).getText())
                .isEqualTo(
                        "SMOTE takes numbers only: site stays out of distances and of both models (4 of"
                                + " 5 columns are used).");
        assertThat(boxes(robot)).allMatch(CheckBox::isSelected);

        robot.interact(first::requestFocus);
        robot.push(KeyCode.SPACE);
        settle();

        assertThat(features()).containsExactlyElementsOf(all.subList(1, all.size()));
        assertThat(explore.drawingProperty().get()).isNotEqualTo(before);
        assertThat(first.isSelected()).isFalse();
        assertThat(first.isFocused()).isTrue();

        robot.interact(parts.workspace()::undo);

        assertThat(features()).isEqualTo(all);
        assertThat(boxes(robot).getFirst().isSelected()).isTrue();
    }

    @Test
    void manyColumnsAreFound(FxRobot robot) {
        String names =
                IntStream.range(0, 40).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        String rows =
                IntStream.range(0, 60)
                        .mapToObj(
                                row ->
                                        IntStream.range(0, 40)
                                                        .mapToObj(
                                                                i ->
                                                                        Integer.toString(
                                                                                (row * 7919
                                                                                                + i
                                                                                                        * 104729)
                                                                                        % 1009))
                                                        .collect(Collectors.joining(","))
                                                + (row % 4 == 0 ? ",rare\n" : ",common\n"))
                        .collect(Collectors.joining());
        robot.interact(
                () ->
                        parts.workspace()
                                .open(
                                        CsvSource.ofBytes(
                                                "many.csv",
                                                (names + ",class\n" + rows)
                                                        .getBytes(StandardCharsets.UTF_8))));
        settle();
        assertThat(boxes(robot)).hasSize(ColumnsViewModel.LISTED);
        TextField find = robot.lookup("#columns .text-field").queryAs(TextField.class);
        assertThat(find.isVisible()).isTrue();

        robot.interact(() -> find.setText("C3"));

        assertThat(boxes(robot))
                .extracting(CheckBox::getText)
                .containsExactly(
                        "c3", "c30", "c31", "c32", "c33", "c34", "c35", "c36", "c37", "c38", "c39");
        robot.interact(() -> boxes(robot).getLast().fire());
        assertThat(features()).hasSize(39).doesNotContain("c39");
    }
}

package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The figures about the new rows as they are used: by mouse and by keyboard.
class ChecksJourneyTest extends ExploreJourney {
    ChecksJourneyTest() {
        super("bridging.csv", 1280, 900, Mode.ALL_ROWS);
    }

    @Test
    void aClickChoosesTheRowsAndASecondOneLetsGo(FxRobot robot) {
        robot.clickOn("#check-bridging-1");

        assertThat(looks.selection.picked().orElseThrow().why())
                .isEqualTo("between clusters of rare");
        assertThat(looks.selection.picked().orElseThrow().training()).isEmpty();
        assertThat(robot.lookup(".check-part").queryAll()).hasSize(2);
        assertThat(looks.model.story().captionProperty().get().what())
                .endsWith("new rows: between clusters of rare.");

        robot.clickOn("#check-bridging-1");

        assertThat(looks.selection.rows()).isEmpty();
        assertThat(robot.lookup(".check-part").queryAll()).isEmpty();
    }

    @Test
    void everythingIsReachedByKeys(FxRobot robot) {
        focus(robot, "#check-invaded-1");
        robot.push(KeyCode.ENTER);
        assertThat(looks.selection.rows()).isPresent();
        robot.push(KeyCode.SPACE);
        assertThat(looks.selection.rows()).isEmpty();

        focus(robot, "#check-drift-1");
        robot.push(KeyCode.RIGHT);
        assertThat(looks.selection.rows()).isEmpty();
        assertThat(robot.lookup(".check-part").queryAll()).hasSize(2);
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);
        assertThat(looks.selection.picked().orElseThrow().why()).startsWith("too many with ");
        assertThat(looks.selection.picked().orElseThrow().added()).isNotEmpty();

        focus(robot, "#check-drift-1");
        robot.push(KeyCode.LEFT);
        assertThat(robot.lookup(".check-part").queryAll()).isEmpty();
    }

    @Test
    void theArrowUnfoldsWithoutChoosing(FxRobot robot) {
        Node arrow = robot.lookup("#check-distance-1").query().lookup(".check-fold");
        robot.interact(() -> robot.lookup("#check-distance-1").query().requestFocus());
        robot.clickOn(arrow);

        assertThat(looks.selection.rows()).isEmpty();
        assertThat(robot.lookup((Node node) -> node instanceof CheckChart).queryAll()).hasSize(1);
    }

    @Test
    void theLinesAreThereOnlyWhereAllRowsAreTold(FxRobot robot) {
        assertThat(checks(robot).isVisible()).isTrue();

        robot.interact(() -> looks.model.modeProperty().set(Mode.ONE_ROW));
        assertThat(checks(robot).isVisible()).isFalse();

        robot.interact(() -> looks.model.modeProperty().set(Mode.ALL_ROWS));
        assertThat(checks(robot).isVisible()).isTrue();
    }

    @Test
    void aLineKeepsTheFocusWhileItsFigureChanges(FxRobot robot) {
        focus(robot, "#check-distance-1");
        Label value = (Label) robot.lookup("#check-distance-1").query().lookup(".title-14");
        String before = value.getText();
        robot.interact(() -> set("k", "1"));
        settle();

        assertThat(value.getText()).isNotEqualTo(before).endsWith(" ×");
        assertThat(robot.lookup("#check-distance-1").query().isFocused()).isTrue();
    }

    private static Node checks(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof ChecksView).query();
    }
}

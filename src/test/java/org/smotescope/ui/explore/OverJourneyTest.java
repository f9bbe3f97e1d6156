package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.smotescope.ui.form.NumberField;
import org.smotescope.ui.plot.Legend;
import org.smotescope.ui.plot.Lines;
import org.testfx.api.FxRobot;

/// What is shown over the rows, as it is used.
class OverJourneyTest extends ExploreJourney {
    OverJourneyTest() {
        super("two-moons.csv", 1200, 800, Mode.ALL_ROWS);
    }

    private void choose(FxRobot robot, Over over) {
        CheckMenuItem item =
                robot.lookup("#show").queryAs(MenuButton.class).getItems().stream()
                        .filter(each -> over.words().equals(each.getText()))
                        .map(CheckMenuItem.class::cast)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> item.setSelected(!item.isSelected()));
    }

    private List<String> legend(FxRobot robot) {
        return robot.lookup(".plot-legend").queryAs(Legend.class).getChildren().stream()
                .filter(Node::isManaged)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private long lines() {
        return looks.model.drawingProperty().get().items().stream()
                .filter(Lines.class::isInstance)
                .count();
    }

    @Test
    void theMenuShowsLinesAndTakesThemAway(FxRobot robot) {
        choose(robot, Over.GRAPH);
        choose(robot, Over.HULL);
        choose(robot, Over.DENSITY);
        assertThat(lines()).isEqualTo(4);
        assertThat(legend(robot))
                .contains("5 nearest: 14 rows", "around rare, 0 of 126 new outside");
        choose(robot, Over.GRAPH);
        choose(robot, Over.HULL);
        choose(robot, Over.DENSITY);
        assertThat(lines()).isZero();
        assertThat(legend(robot)).containsExactly("common 140", "rare 14", "new 126");
    }

    @Test
    void typesAreCountedByTheMOfTheField(FxRobot robot) {
        assertThat(robot.lookup("#types-m").query().isVisible()).isTrue();
        assertThat(robot.lookup("#types-m").query().getParent().isVisible()).isFalse();
        choose(robot, Over.TYPES);
        NumberField field = robot.lookup("#types-m").queryAs(NumberField.class);
        assertThat(field.getText()).isEqualTo("10");
        assertThat(legend(robot)).contains("safe 9", "danger 4", "noise 1");
        robot.interact(field::requestFocus);
        robot.push(KeyCode.UP);
        assertThat(looks.model.layers().over().mProperty().get()).isEqualTo(11);
        assertThat(field.isFocused()).as("while the counts beside it change").isTrue();
        robot.interact(() -> field.setText("1"));
        robot.push(KeyCode.ENTER);
        assertThat(legend(robot)).contains("danger 0");
    }

    @Test
    void linesStayWhileTheRecipeMoves(FxRobot robot) {
        choose(robot, Over.GRAPH);
        robot.interact(() -> set("k", "7"));
        settle();
        assertThat(legend(robot)).contains("7 nearest: 14 rows");
        assertThat(lines()).isOne();
    }
}

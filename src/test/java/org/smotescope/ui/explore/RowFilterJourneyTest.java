package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.smotescope.ui.plot.PlotPane;
import org.smotescope.ui.selection.PickedRows;
import org.testfx.api.FxRobot;

/// Singling out rows, as it is used.
class RowFilterJourneyTest extends ExploreJourney {
    RowFilterJourneyTest() {
        super("two-moons.csv", 1200, 800, Mode.ONE_ROW);
    }

    private static void choose(FxRobot robot, Only only) {
        CheckMenuItem item =
                robot.lookup("#show").queryAs(MenuButton.class).getItems().stream()
                        .filter(each -> only.words().equals(each.getText()))
                        .map(CheckMenuItem.class::cast)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> item.setSelected(!item.isSelected()));
    }

    @Test
    void theBarSaysWhichRowsAreInColourAndLeadsBackByKey(FxRobot robot) {
        Node bar = robot.lookup("#filter-bar").query();
        assertThat(bar.isVisible()).isFalse();

        choose(robot, Only.NOISE);
        settle();
        assertThat(bar.isVisible()).isTrue();
        assertThat(looks.model.modeProperty().get()).isEqualTo(Mode.ALL_ROWS);
        String words = robot.from(bar).lookup(".label").queryAs(Label.class).getText();
        assertThat(words).startsWith("Only noise: ").endsWith("by their 10 nearest.");
        PlotPane plot = robot.lookup(node -> node instanceof PlotPane).queryAs(PlotPane.class);
        assertThat(plot.getAccessibleText()).contains(words);
        assertThat(robot.lookup("#types-m").query().getParent().isVisible()).isTrue();

        Node showAll = robot.lookup("#show-all-rows").query();
        assertThat(showAll.getBoundsInLocal().getHeight()).isGreaterThanOrEqualTo(24);
        robot.interact(showAll::requestFocus);
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(bar.isVisible()).isFalse();
        assertThat(plot.isFocused()).isTrue();
        assertThat(looks.model.layers().filter().wantedProperty(Only.NOISE).get()).isFalse();
    }

    @Test
    void rowsInColourBecomeTheChosenOnes(FxRobot robot) {
        choose(robot, Only.DANGER);
        settle();
        Node link = robot.lookup("#choose-rows").query();
        assertThat(link.isVisible()).isTrue();
        robot.interact(link::requestFocus);
        robot.type(KeyCode.SPACE);
        settle();
        PickedRows chosen = (PickedRows) looks.selection.rows().orElseThrow();
        assertThat(chosen.why()).isEqualTo("rows in danger");
        assertThat(chosen.size()).isPositive();
        assertThat(chosen.added()).isEmpty();
    }

    @Test
    void theKeysWalkFromARowThatWasFound(FxRobot robot) {
        PlotPane plot = robot.lookup(node -> node instanceof PlotPane).queryAs(PlotPane.class);
        robot.interact(
                () -> {
                    assertThat(looks.model.finder().find("new 3")).isEmpty();
                    plot.requestFocus();
                });
        assertThat(plot.pointedRow()).isEmpty();
        robot.write("p");
        assertThat(plot.pointedRow().orElseThrow().layer()).isEqualTo(Crowd.ROWS);
    }
}

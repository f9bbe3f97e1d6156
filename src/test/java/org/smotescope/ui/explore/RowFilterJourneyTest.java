package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.smotescope.ui.plot.PlotPane;
import org.smotescope.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Singling out rows, as it is used.
@ExtendWith(ApplicationExtension.class)
class RowFilterJourneyTest {
    private Looks looks;
    private Stage stage;

    @BeforeEach
    void open() {
        looks = waitForAsyncFx(10_000, () -> new Looks("two-moons.csv", Theme.LIGHT, 1200, 800));
        stage =
                waitForAsyncFx(
                        10_000,
                        () -> {
                            Stage shown = new Stage();
                            shown.setScene(looks.scene);
                            shown.show();
                            return shown;
                        });
        waitForFxEvents();
    }

    @AfterEach
    void close() {
        waitForAsyncFx(5_000, stage::close);
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
        waitForFxEvents();
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
        waitForFxEvents();
        assertThat(bar.isVisible()).isFalse();
        assertThat(plot.isFocused()).isTrue();
        assertThat(looks.model.layers().filter().wantedProperty(Only.NOISE).get()).isFalse();
    }
}

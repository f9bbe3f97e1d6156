package org.smotescope.ui.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Standing;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.ComparePlan;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.compare.CompareViewModel;
import org.smotescope.ui.compare.Panel;
import org.smotescope.ui.compare.StillView;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.FigureLook;
import org.smotescope.ui.plot.PlotPane;
import org.smotescope.ui.theme.Theme;
import org.testfx.api.FxRobot;

/// Several samplers beside each other: pictures, the leaderboard, and back to Explore.
class CompareJourneyTest extends WindowJourney {
    @TempDir private Path folder = Path.of("");

    CompareJourneyTest() {
        super(new BackgroundJobs(Platform::runLater));
    }

    @Override
    protected Dialogs dialogs() {
        return new Dialogs() {
            @Override
            public @Nullable Path openFile(@Nullable Path from) {
                return null;
            }

            @Override
            public @Nullable Path saveFile(@Nullable Path from, String name) {
                return folder.resolve(name);
            }
        };
    }

    private void compare(FxRobot robot) {
        open(robot, Samples.source("two-moons.csv"));
        robot.interact(() -> parts.compare().lineup().measureOn(new Protocol.Folds(3, 2)));
        command(robot, KeyCode.DIGIT3);
        await(
                () ->
                        board() != null
                                && requireNonNull(board()).isComplete()
                                && panels().stream().allMatch(each -> each.still() != null));
    }

    private @Nullable Leaderboard board() {
        return parts.compare().board().measuring().boardProperty().get();
    }

    private List<Panel> panels() {
        return parts.compare().panels().panelsProperty().get();
    }

    @Test
    void sixPicturesAndALeaderboardAreThereWithoutAsking(FxRobot robot) {
        compare(robot);

        assertThat(panels()).extracting(Panel::title).hasSize(6).startsWith("None + threshold");
        assertThat(panels().get(2).change()).isEqualTo("+126");
        TableView<Standing> table = table(robot);
        assertThat(table.getItems()).hasSize(6);
        // The best are first once all is measured.
        assertThat(table.getItems())
                .extracting(each -> requireNonNull(each.result()).metric(Metric.AVERAGE_PRECISION))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(headline(robot)).endsWith(".").contains("threshold");
    }

    @Test
    void oneZoomIsThatOfAllPictures(FxRobot robot) {
        compare(robot);
        List<PlotPane> plots =
                robot.lookup(".plot-pane").queryAllAs(PlotPane.class).stream()
                        .filter(Node::isVisible)
                        .filter(each -> each.getScene() != null)
                        .toList();
        robot.interact(
                () -> {
                    PlotPane first = plots.getFirst();
                    first.setViewport(first.getViewport().zoomedAt(100, 60, 2));
                });
        assertThat(plots)
                .hasSize(6)
                .allSatisfy(
                        each ->
                                assertThat(each.getViewport().bounds())
                                        .isEqualTo(plots.getFirst().getViewport().bounds()));
    }

    @Test
    void aVariantIsAddedAndGoesIntoTheRecipeByItsName(FxRobot robot) {
        compare(robot);
        robot.interact(
                () -> parts.compare().lineup().add(recipe().resample().withSetting("k", "3")));
        await(() -> requireNonNull(board()).standings().size() == 7);
        await(() -> requireNonNull(board()).isComplete());
        settle();

        Node name =
                robot.lookup(".link-button")
                        .match(
                                (Node node) ->
                                        node instanceof Labeled labeled
                                                && labeled.getText().startsWith("SMOTE · k"))
                        .query();
        robot.clickOn(name);

        assertThat(parts.shell().place().get().title()).isEqualTo("Explore");
        assertThat(recipe().resample().settings()).containsEntry("k", "3");
    }

    @Test
    void whatIsSetAndTakenOutInTheListComesBackByUndo(FxRobot robot) {
        compare(robot);
        List<ComparePlan.Entry> first = parts.compare().lineup().entriesProperty().get();
        robot.clickOn(named(robot, "Settings of SMOTE"));
        TextInputControl k =
                robot.lookup(".variant-settings .text-field")
                        .match(TextInputControl.class::isInstance)
                        .query();
        robot.doubleClickOn(k).write("7").type(KeyCode.ENTER);
        settle();
        robot.clickOn(named(robot, "Take ADASYN out"));
        settle();
        assertThat(parts.compare().lineup().entriesProperty().get())
                .extracting(each -> each.plan().sampler() + each.plan().settings())
                .containsExactly("smote{k=7}", "borderline-1{}", "smote-tomek{}");

        command(robot, KeyCode.Z);
        settle();
        assertThat(robot.lookup(".variant-row .check-box").queryAllAs(CheckBox.class))
                .extracting(Labeled::getText)
                .contains("ADASYN · k 5", "SMOTE · k 7");
        command(robot, KeyCode.Z);
        settle();

        assertThat(parts.compare().lineup().entriesProperty().get()).isEqualTo(first);
        assertThat(k.getText()).isEqualTo("5");
    }

    private static Node named(FxRobot robot, String words) {
        return robot.lookup((Node node) -> words.equals(node.getAccessibleText())).query();
    }

    @Test
    void allThreeViewsAndTheGridAreDrawn(FxRobot robot) {
        compare(robot);
        for (StillView view : StillView.values()) {
            robot.interact(() -> parts.compare().panels().viewProperty().set(view));
            settle();
        }
        robot.interact(
                () -> {
                    parts.compare().grid().foldsProperty().set(new Protocol.Folds(3, 1));
                    parts.compare().kindProperty().set(CompareViewModel.Kind.GRID);
                });
        await(
                () ->
                        robot.lookup(".heat-cell").queryAllAs(Labeled.class).stream()
                                .noneMatch(each -> each.getText().equals("…")));
        assertThat(robot.lookup(".heat-cell").queryAll()).hasSizeGreaterThan(10);
    }

    @Test
    void theTableAndItsFoldsAreWritten(FxRobot robot) throws IOException {
        compare(robot);
        MenuButton export = robot.lookup("#export").match(MenuButton.class::isInstance).query();
        robot.interact(() -> export.getItems().forEach(MenuItem::fire));

        assertThat(Files.readAllLines(folder.resolve("leaderboard.csv")))
                .hasSize(7)
                .first()
                .asString()
                .startsWith("variant,model,added,removed,splits,");
        assertThat(Files.readAllLines(folder.resolve("leaderboard-splits.csv"))).hasSize(37);
    }

    @Test
    void allOfItLeavesAsOneFigure(FxRobot robot) {
        compare(robot);
        Figure figure = requireNonNull(parts.shell().place().get().figure());
        String svg = figure.element("c", new FigureLook(Theme.LIGHT, 1000, 700));

        assertThat(svg)
                .contains("None + threshold", "SMOTE-Tomek", "The yardstick.", "rare", "seed 42");
        assertThat(figure.title()).isEqualTo(headline(robot));
    }

    private static String headline(FxRobot robot) {
        return robot.lookup("#headline").queryAllAs(Labeled.class).stream()
                .filter(each -> each.getScene() != null && each.isVisible())
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private static TableView<Standing> table(FxRobot robot) {
        return robot.lookup("#board").queryTableView();
    }
}

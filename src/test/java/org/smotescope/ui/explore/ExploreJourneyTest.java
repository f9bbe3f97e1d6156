package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.smotescope.ui.plot.Area;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.PlotPane;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.selection.PickedRows;
import org.testfx.api.FxRobot;

/// Explore as it is used: by mouse and by keyboard.
class ExploreJourneyTest extends ExploreJourney {
    ExploreJourneyTest() {
        super("two-moons.csv", 1200, 800, Mode.ONE_ROW);
    }

    @Test
    void beginsWithTheNeighboursOfTheFirstRow(FxRobot robot) {
        assertThat(model.story().timeProperty().get()).isEqualTo(1400);
        assertThat(robot.lookup("#up").queryAs(MenuButton.class).getText()).isEqualTo("y");
        assertThat(robot.lookup(".stage-scrubber .now").queryAs(Label.class).getText())
                .isEqualTo("Neighbours");
        assertThat(actors(Item.Badge.class)).isEqualTo(5);
    }

    @Test
    void theViewFollowsK(FxRobot robot) {
        for (String k : List.of("8", "11", "13")) {
            robot.interact(() -> set("k", k));
            settle();
            Viewport view = plot(robot).getViewport();
            assertThat(model.drawingProperty().get().items())
                    .filteredOn(Item.Badge.class::isInstance)
                    .hasSize(Integer.parseInt(k))
                    .map(Item.Badge.class::cast)
                    .allMatch(at -> view.holds(view.toPixelX(at.x()), view.toPixelY(at.y())));
        }
    }

    @Test
    void playsToTheEndOfTheRow(FxRobot robot) {
        waitForAsyncFx(1_000, () -> model.story().speedProperty().set(8));
        robot.clickOn("#play");
        await(() -> model.story().timeProperty().get() >= 2900);
        assertThat(model.story().playingProperty().get()).isFalse();
        assertThat(model.story().captionProperty().get().what()).startsWith("New row 1 of");
    }

    @Test
    void stepsByButtons(FxRobot robot) {
        robot.clickOn("#next");
        assertThat(model.story().timeProperty().get()).isEqualTo(1800);
        robot.clickOn("#back").clickOn("#back");
        assertThat(model.story().timeProperty().get()).isEqualTo(800);
        robot.clickOn("#last");
        assertThat(model.story().timeProperty().get()).isEqualTo(2900);
        robot.clickOn("#first");
        assertThat(model.story().timeProperty().get()).isZero();
    }

    @Test
    void stepsAndPlaysByKeys(FxRobot robot) {
        robot.interact(() -> plot(robot).requestFocus());
        robot.push(KeyCode.END);
        assertThat(model.story().timeProperty().get()).isEqualTo(2900);
        robot.push(KeyCode.HOME);
        assertThat(model.story().timeProperty().get()).isZero();
        robot.push(KeyCode.SPACE);
        assertThat(model.story().playingProperty().get()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(model.story().playingProperty().get()).isFalse();
        robot.interact(() -> robot.lookup("#next").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(model.story().timeProperty().get()).isEqualTo(800);
        robot.push(KeyCode.LEFT);
        assertThat(model.story().timeProperty().get()).isEqualTo(400);
    }

    @Test
    void scrubsByKeysAndByMouse(FxRobot robot) {
        robot.interact(() -> robot.lookup(".stage-scrubber").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.RIGHT);
        assertThat(model.story().timeProperty().get()).isEqualTo(400);
        robot.press(KeyCode.SHIFT).push(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(model.story().timeProperty().get()).isEqualTo(429);
        Bounds bounds = onScreen(robot, ".stage-scrubber");
        robot.clickOn(new Point2D(bounds.getMinX() + bounds.getWidth() / 2, bounds.getMinY() + 11));
        assertThat(model.story().timeProperty().get()).isBetween(1440.0, 1460.0);
    }

    @Test
    void aLongCaptionStaysAboveTheButtons(FxRobot robot) {
        robot.interact(
                () -> {
                    stage().setWidth(1_000);
                    looks.workspace.change(
                            recipe -> recipe.withResample(recipe.resample().withSampler("enn")));
                });
        settle();
        assertThat(model.story().captionProperty().get().what()).isEqualTo("No rows were made.");
        Bounds caption = onScreen(robot, "#where");
        assertThat(caption.getHeight()).as("two lines").isGreaterThan(30);
        assertThat(caption.getMaxY())
                .isLessThanOrEqualTo(onScreen(robot, ".explore-controls").getMinY());
    }

    @Test
    void stageNamesThatWouldRunTogetherGiveWayToTheOneOfTheMoment(FxRobot robot) {
        Scrub stages =
                new Scrub(
                        List.of(
                                new Scrub.Part("Take", 400),
                                new Scrub.Part("Ring", 400),
                                new Scrub.Part("Neighbours", 600),
                                new Scrub.Part("Settle", 400)));
        StageScrubber scrubber = new StageScrubber();
        robot.interact(
                () -> {
                    scrubber.scrubProperty().set(stages);
                    scrubber.timeProperty().set(1_000);
                    ((BorderPane) looks.scene.getRoot()).setTop(scrubber);
                });
        settle();
        assertThat(names(robot, scrubber)).containsExactly("Take", "Ring", "Neighbours", "Settle");
        robot.interact(() -> scrubber.setMaxWidth(150));
        settle();
        assertThat(names(robot, scrubber)).containsExactly("Neighbours");
    }

    private static List<String> names(FxRobot robot, StageScrubber scrubber) {
        return robot.from(scrubber).lookup(".label").queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList();
    }

    @Test
    void aDiamondThatIsClickedIsTold(FxRobot robot) {
        robot.clickOn("#allRows");
        settle();
        assertThat(model.story().progressProperty().get()).isEqualTo("126 of 126");
        RowId diamond = clickOnADiamond(robot);
        assertThat(model.inspectionProperty().get().title().words())
                .isEqualTo("New row " + (diamond.row() + 1) + " of 126");
        robot.clickOn("#oneRow");
        assertThat(model.inspectionProperty().get().title().words())
                .isEqualTo("New row " + (diamond.row() + 1) + " of 126");
        robot.interact(() -> plot(robot).requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(model.story().timeProperty().get()).isEqualTo(1400);
    }

    @Test
    void kUpdatesTheNeighbours(FxRobot robot) {
        robot.interact(() -> set("k", "3"));
        assertThat(actors(Item.Badge.class)).isEqualTo(3);
        assertThat(robot.lookup(".near-line").queryAll()).hasSize(3);
    }

    @Test
    void theWheelTakesTheViewAndFitGivesItBack(FxRobot robot) {
        Viewport before = model.viewProperty().get();
        robot.interact(() -> plot(robot).requestFocus());
        robot.push(KeyCode.PLUS);
        assertThat(model.viewProperty().get()).isNotEqualTo(before);
        robot.clickOn("#fit");
        assertThat(model.viewProperty().get().bounds()).isEqualTo(before.bounds());
    }

    @Test
    void theBoundaryIsSwitchedByKeysAndSaysWhoseItIs(FxRobot robot) {
        Label words = robot.lookup(".boundary-label > .words").queryAs(Label.class);
        robot.interact(() -> robot.lookup("#show").query().requestFocus());
        assertThat(words.getText()).isEmpty();
        robot.push(KeyCode.SPACE);
        robot.clickOn("Model of these two columns");
        settle();
        assertThat(words.getText())
                .isEqualTo("Model of these two columns alone · after SMOTE: all 126 new rows");
        assertThat(plot(robot).getDrawing().field()).isNotNull();
        assertThat(plot(robot).getAccessibleText())
                .endsWith(
                        "Boundary: Model of these two columns alone · after SMOTE: all 126 new rows.");
        robot.clickOn("#show").clickOn("The recipe's model");
        settle();
        assertThat(words.getText()).isEqualTo("Full model · after SMOTE: all 126 new rows");
        assertThat(onScreen(robot, ".boundary-label").getMaxY())
                .isLessThanOrEqualTo(
                        onScreen(robot, ".plot-pane").getMinY() + plot(robot).getViewport().top());
        assertThat(onScreen(robot, ".boundary-label").getMinX())
                .isGreaterThanOrEqualTo(onScreen(robot, ".axis.up").getMaxX() - 1);
        robot.clickOn("#show").clickOn("No boundary");
        settle();
        assertThat(words.getText()).isEmpty();
        assertThat(plot(robot).getDrawing().field()).isNull();
    }

    @Test
    void aMapOfAllColumnsSetsBothAxesAndSaysWhatItIs(FxRobot robot) {
        AtomicBoolean moved = new AtomicBoolean();
        model.layers().passage().underWayProperty().subscribe(is -> moved.compareAndSet(false, is));
        robot.clickOn("#across").clickOn("t-SNE");
        await(moved::get);
        assertThat(robot.lookup("#across").queryAs(MenuButton.class).getText())
                .isEqualTo("t-SNE 1");
        assertThat(robot.lookup("#up").queryAs(MenuButton.class).getText()).isEqualTo("t-SNE 2");
        assertThat(robot.lookup("#viewNote").queryAs(Label.class).getText())
                .contains("distances between them mean nothing");
        robot.clickOn("#last");
        assertThat(model.layers().passage().underWayProperty().get()).isFalse();
        assertThat(model.story().captionProperty().get().where())
                .endsWith("its neighbours place it here.");
        MenuButton show = robot.lookup("#show").queryAs(MenuButton.class);
        assertThat(show.getItems())
                .filteredOn(
                        item -> "The recipe's model: not defined in t-SNE".equals(item.getText()))
                .singleElement()
                .matches(item -> item.isDisable());
        MenuButton up = robot.lookup("#up").queryAs(MenuButton.class);
        robot.interact(
                () ->
                        up.getItems().stream()
                                .filter(item -> "x".equals(item.getText()))
                                .forEach(MenuItem::fire));
        settle();
        assertThat(robot.lookup("#viewNote").query().isVisible()).isFalse();
        assertThat(up.getText()).isEqualTo("x");
        assertThat(robot.lookup("#across").queryAs(MenuButton.class).getText())
                .as("not the same again")
                .isEqualTo("y");
        assertThat(show.getItems())
                .noneMatch(item -> item.isDisable() && item.getUserData() != null);
    }

    @Test
    void whatBelongsToABoundaryIsNeverCut(FxRobot robot) {
        BoundaryLabel label = robot.lookup(".boundary-label").queryAs(BoundaryLabel.class);
        robot.clickOn("#up").clickOn("LDA").clickOn("#show").clickOn("Model of these two axes");
        settle();
        robot.interact(
                () -> {
                    label.maxWidthProperty().unbind();
                    label.setMaxWidth(180);
                });
        settle();
        for (Label words : robot.from(label).lookup(".label").queryAllAs(Label.class)) {
            assertThat(words.lookup(".text"))
                    .isInstanceOfSatisfying(
                            Text.class,
                            text -> assertThat(text.getText()).isEqualTo(words.getText()));
        }
        assertThat(label.getWidth()).isLessThanOrEqualTo(180);
        assertThat(label.getHeight()).as("no more than its lines").isBetween(40.0, 160.0);
        assertThat(onScreen(robot, ".boundary-label").getMaxY())
                .isLessThanOrEqualTo(
                        onScreen(robot, ".plot-pane").getMinY() + plot(robot).getViewport().top());
    }

    @Test
    void theRowsComeToTheirPlacesOnAnotherMap(FxRobot robot) {
        robot.clickOn("#allRows").clickOn("#up").clickOn("PCA");
        await(() -> !model.layers().passage().underWayProperty().get());
        Sight sight = sight();
        assertThat(model.drawingProperty().get().marks().getFirst().x(0)).isEqualTo(sight.x(0));
    }

    @Test
    void aGoodPairIsFoundAndChosen(FxRobot robot) {
        robot.clickOn("#allRows").clickOn("#up").clickOn("PCA").clickOn("#up");
        robot.clickOn("Find a good pair…");
        settle();
        GoodPairs.GoodPair best =
                model.axes().pairsProperty().get().orElseThrow().pairs().getFirst();
        robot.clickOn(best.words());
        settle();
        assertThat(robot.lookup("#across").queryAs(MenuButton.class).getText()).isEqualTo("x");
        assertThat(robot.lookup("#up").queryAs(MenuButton.class).getText()).isEqualTo("y");
    }

    @Test
    void aBoxChoosesRowsThatOthersAreAddedToAndTakenOutOf(FxRobot robot) {
        robot.clickOn("#allRows").clickOn("Box");
        Bounds pane = onScreen(robot, ".plot-pane");
        Viewport view = plot(robot).getViewport();
        double left = pane.getMinX() + view.left();
        double top = pane.getMinY() + view.top();
        double x = left + view.width() / 2;
        double y = top + view.height() / 2;
        drag(robot, left + 5, top + 5, x, y);
        PickedRows first = looks.selection.picked().orElseThrow();
        assertThat(first.references().toList()).containsExactlyElementsOf(inside(view, 5, 5));
        robot.clickOn("Add");
        drag(robot, x, y, left + view.width() - 5, top + view.height() - 5);
        int both = looks.selection.picked().orElseThrow().size();
        assertThat(both).isGreaterThan(first.size());
        robot.clickOn("Remove");
        drag(robot, left + 5, top + 5, x, y);
        assertThat(looks.selection.picked().orElseThrow().size()).isEqualTo(both - first.size());
        assertThat(model.drawingProperty().get().marks().getLast().count())
                .isEqualTo(looks.selection.picked().orElseThrow().added().length);
        robot.interact(() -> plot(robot).requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(looks.selection.rows()).isEmpty();
    }

    @Test
    void theLegendHidesMarksAndShowsThemAgain(FxRobot robot) {
        robot.clickOn("#allRows");
        int made = looks.workspace.run().get().resampling().added().size();
        robot.clickOn("new " + made);
        settle();
        assertThat(drawn(Crowd.NEW)).isZero();
        Labeled hidden = robot.lookup("new " + made + ", hidden").queryLabeled();
        assertThat(hidden.isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        settle();
        assertThat(drawn(Crowd.NEW)).isEqualTo(made);
        robot.clickOn("new " + made).clickOn("#show-all");
        settle();
        assertThat(drawn(Crowd.NEW)).isEqualTo(made);
        assertThat(robot.lookup("#show-all").query().isVisible()).isFalse();
    }

    private long drawn(String layer) {
        return model.drawingProperty().get().marks().stream()
                .filter(marks -> marks.layer().equals(layer))
                .mapToLong(marks -> marks.count())
                .sum();
    }

    /// The references of the rows in the upper left quarter, but for a margin in pixels.
    private List<Integer> inside(Viewport view, double marginX, double marginY) {
        Area box =
                new Area.Box(
                        org.smotescope.ui.plot.Bounds.of(
                                new double[] {
                                    view.toDataX(view.left() + marginX),
                                    view.toDataX(view.left() + view.width() / 2)
                                },
                                new double[] {
                                    view.toDataY(view.top() + marginY),
                                    view.toDataY(view.top() + view.height() / 2)
                                }));
        return sight().rowsIn(box).toList();
    }

    private static void drag(FxRobot robot, double x, double y, double toX, double toY) {
        robot.moveTo(x, y)
                .press(MouseButton.PRIMARY)
                .moveTo((x + toX) / 2, (y + toY) / 2)
                .moveTo(toX, toY)
                .release(MouseButton.PRIMARY);
        settle();
    }

    private Sight sight() {
        return waitForAsyncFx(
                5_000,
                () ->
                        Sight.of(
                                looks.workspace.run().get(),
                                new Sight.Axes(
                                        model.axes().acrossProperty().get(),
                                        model.axes().upProperty().get()),
                                org.smotescope.data.Monitor.NONE));
    }

    /// One that no other mark covers.
    private RowId clickOnADiamond(FxRobot robot) {
        Viewport view = model.viewProperty().get();
        Sight sight = sight();
        Bounds bounds = onScreen(robot, ".plot-pane");
        for (int i = 0; i < sight.added(); i++) {
            double x = bounds.getMinX() + view.toPixelX(sight.newX(i));
            double y = bounds.getMinY() + view.toPixelY(sight.newY(i));
            robot.clickOn(x, y, MouseButton.PRIMARY);
            if (model.inspectionProperty().get().title().sign() == Sign.NEW) {
                String words = model.inspectionProperty().get().title().words();
                return new RowId("new", Integer.parseInt(words.split(" ")[2]) - 1);
            }
        }
        throw new AssertionError("no diamond can be clicked");
    }

    private long actors(Class<? extends Item> type) {
        return model.drawingProperty().get().items().stream().filter(type::isInstance).count();
    }

    private static PlotPane plot(FxRobot robot) {
        return robot.lookup(".plot-pane").queryAs(PlotPane.class);
    }
}

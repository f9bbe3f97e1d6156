package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.smotescope.ui.theme.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PlotPaneTest {
    private final List<Optional<Hit>> hovered = new ArrayList<>();
    private final List<Hit> picked = new ArrayList<>();
    private PlotPane pane;
    private int fits;

    @BeforeEach
    void open() {
        pane = fx(this::newPane);
    }

    private PlotPane newPane() {
        PlotPane plot = new PlotPane();
        plot.setOnHover(hovered::add);
        plot.setOnPick(picked::add);
        plot.setOnFit(() -> fits++);
        plot.setDescriber(hit -> List.of("row " + hit.row().row(), "x " + (int) hit.x()));
        plot.setSummary("4 rows");
        Scene scene = new Scene(new StackPane(plot), 704, 526);
        Theme.LIGHT.applyTo(scene);
        plot.setDrawing(Drawing.of(cross()));
        plot.setViewport(plot.getViewport().fit(new Bounds(-10, 10, -10, 10), 0));
        scene.snapshot(null);
        return plot;
    }

    /// Rows in the middle, right, above, and left.
    private static Marks cross() {
        return Marks.of(
                "rows",
                new double[] {0.2, 5, 0, -5},
                new double[] {0.2, 0, 5, 0},
                Scenes.kinds(4, MarkKind.CIRCLE),
                Scenes.classes(4, 0));
    }

    @Test
    void thePictureLiesBetweenTheAxes() {
        Viewport view = pane.getViewport();
        assertThat(view.left()).isEqualTo(56);
        assertThat(view.top()).isEqualTo(40);
        assertThat(view.width()).isEqualTo(624);
        assertThat(view.height()).isEqualTo(434);
        assertThat(view.bounds()).isEqualTo(new Bounds(-10, 10, -10, 10));
    }

    @Test
    void resizingKeepsTheDataAndComesBack() {
        fx(() -> resize(904, 426));
        assertThat(pane.getViewport().bounds()).isEqualTo(new Bounds(-10, 10, -10, 10));
        fx(() -> resize(704, 526));
        fx(
                () -> {
                    pane.setViewport(pane.getViewport().withEqualScales());
                    return pane;
                });
        Viewport before = pane.getViewport();
        fx(() -> resize(1004, 426));
        assertThat(pane.getViewport().hasEqualScales()).isTrue();
        fx(() -> resize(704, 526));
        assertThat(pane.getViewport()).isEqualTo(before);
    }

    private PlotPane resize(double width, double height) {
        pane.resize(width, height);
        pane.layout();
        return pane;
    }

    @Test
    void theWheelZoomsAtThePointer() {
        double x = pane.getViewport().toDataX(200);
        double y = pane.getViewport().toDataY(150);
        send(scroll(200, 150, 40));
        Viewport view = pane.getViewport();
        assertThat(view.toDataX(200)).isCloseTo(x, within(1e-9));
        assertThat(view.toDataY(150)).isCloseTo(y, within(1e-9));
        assertThat(view.maxX() - view.minX()).isBetween(16.0, 18.0);
        Viewport zoomed = pane.getViewport();
        send(scroll(20, 150, 40));
        assertThat(pane.getViewport()).as("on the axis").isEqualTo(zoomed);
    }

    @Test
    void draggingMovesThePictureAndPicksNothing() {
        double x = pane.getViewport().toPixelX(0.2);
        double y = pane.getViewport().toPixelY(0.2);
        send(mouse(MouseEvent.MOUSE_PRESSED, x, y, 1));
        send(mouse(MouseEvent.MOUSE_DRAGGED, x + 20, y - 10, 1));
        send(mouse(MouseEvent.MOUSE_DRAGGED, x + 50, y - 30, 1));
        send(mouse(MouseEvent.MOUSE_RELEASED, x + 50, y - 30, 1));
        assertThat(pane.getViewport().toPixelX(0.2)).isCloseTo(x + 50, within(1e-6));
        assertThat(pane.getViewport().toPixelY(0.2)).isCloseTo(y - 30, within(1e-6));
        assertThat(picked).isEmpty();
    }

    @Test
    void aClickPicksAndTwoClicksFit() {
        double x = pane.getViewport().toPixelX(5) + 4;
        double y = pane.getViewport().toPixelY(0) + 4;
        click(x, y, 1);
        assertThat(picked).extracting(hit -> hit.row().row()).containsExactly(1);
        click(x, y, 2);
        assertThat(fits).isEqualTo(1);
        click(x + 60, y + 60, 1);
        assertThat(picked).hasSize(1);
    }

    @Test
    void thePointerTellsOfEachMarkOnce() {
        double x = pane.getViewport().toPixelX(5);
        double y = pane.getViewport().toPixelY(0);
        send(mouse(MouseEvent.MOUSE_MOVED, x, y, 0));
        send(mouse(MouseEvent.MOUSE_MOVED, x + 1, y, 0));
        assertThat(hovered).hasSize(1);
        assertThat(pane.tooltip().isVisible()).isTrue();
        send(key(KeyCode.ESCAPE));
        assertThat(pane.tooltip().isVisible()).isFalse();
        send(mouse(MouseEvent.MOUSE_MOVED, x + 50, y, 0));
        assertThat(hovered.getLast()).isEmpty();
    }

    @Test
    void arrowsWalkFromMarkToMarkAndEnterPicks() {
        send(key(KeyCode.RIGHT));
        assertThat(pane.pointed().orElseThrow().row().row()).isEqualTo(0);
        assertThat(pane.getAccessibleText()).isEqualTo("row 0, x 0");
        send(key(KeyCode.RIGHT));
        assertThat(pane.pointed().orElseThrow().row().row()).isEqualTo(1);
        send(key(KeyCode.RIGHT));
        assertThat(pane.pointed().orElseThrow().row().row()).as("nothing there").isEqualTo(1);
        send(key(KeyCode.LEFT));
        send(key(KeyCode.LEFT));
        send(key(KeyCode.ENTER));
        assertThat(picked).extracting(hit -> hit.row().row()).containsExactly(3);
    }

    @Test
    void keysZoomAndFit() {
        double scale = pane.getViewport().scaleX();
        send(key(KeyCode.PLUS));
        assertThat(pane.getViewport().scaleX()).isCloseTo(scale * 1.25, within(1e-9));
        send(key(KeyCode.MINUS));
        assertThat(pane.getViewport().scaleX()).isCloseTo(scale, within(1e-9));
        send(key(KeyCode.DIGIT0));
        assertThat(fits).isEqualTo(1);
    }

    @Test
    void aMarkThatGoesIsNoLongerPointedAt() {
        send(key(KeyCode.RIGHT));
        fx(
                () -> {
                    pane.setDrawing(Drawing.EMPTY);
                    return pane;
                });
        assertThat(pane.pointed()).isEmpty();
        assertThat(pane.getAccessibleText()).isEqualTo("4 rows");
        assertThat(pane.getAccessibleRoleDescription()).isEqualTo("scatter plot");
    }

    @Test
    void movingMarksOverKeptOnesLookAsIfPaintedAfresh() {
        Drawing still = Scenes.allRows(6000, 100, 0, 1);
        PlotPane moving = pane;
        for (int frame = 1; frame <= 4; frame++) {
            Marks movers = Scenes.allRows(10, 50, 300, frame).marks().get(1);
            Drawing drawing = still.plus(movers);
            WritableImage kept = fx(() -> shot(moving, drawing));
            WritableImage fresh =
                    fx(
                            () -> {
                                PlotPane other = new PlotPane();
                                Scene scene = new Scene(new StackPane(other), 704, 526);
                                Theme.LIGHT.applyTo(scene);
                                other.setViewport(moving.getViewport());
                                return shot(other, drawing);
                            });
            assertThat(pixels(kept)).isEqualTo(pixels(fresh));
        }
    }

    private static WritableImage shot(PlotPane plot, Drawing drawing) {
        plot.setDrawing(drawing);
        return plot.getScene().snapshot(null);
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        width,
                        height,
                        javafx.scene.image.PixelFormat.getIntArgbInstance(),
                        argb,
                        0,
                        width);
        return argb;
    }

    private void click(double x, double y, int count) {
        send(mouse(MouseEvent.MOUSE_PRESSED, x, y, count));
        send(mouse(MouseEvent.MOUSE_RELEASED, x, y, count));
    }

    private void send(Event event) {
        fx(
                () -> {
                    Event.fireEvent(pane, event);
                    return pane;
                });
    }

    private static <T> T fx(Callable<T> work) {
        return waitForAsyncFx(30_000, work);
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    @Test
    void drawingAroundRowsTellsTheAreaAndWhatBecomesOfTheOthers() {
        List<Area> areas = new ArrayList<>();
        List<Combine> hows = new ArrayList<>();
        fx(
                () -> {
                    pane.setOnSelect(
                            (area, how) -> {
                                areas.add(area);
                                hows.add(how);
                            });
                    pane.toolProperty().set(Tool.BOX);
                    drag(100, 100, 300, 200, KeyCode.UNDEFINED);
                    drag(100, 100, 300, 200, KeyCode.SHIFT);
                    drag(100, 100, 300, 200, KeyCode.ALT);
                    pane.combineProperty().set(Combine.ADD);
                    drag(100, 100, 3000, 200, KeyCode.UNDEFINED);
                    return null;
                });

        Viewport view = pane.getViewport();
        Bounds drawn =
                new Bounds(
                        view.toDataX(100), view.toDataX(300), view.toDataY(200), view.toDataY(100));
        assertThat(hows).containsExactly(Combine.REPLACE, Combine.ADD, Combine.REMOVE, Combine.ADD);
        assertThat(areas.getFirst()).isEqualTo(new Area.Box(drawn));
        assertThat(((Area.Box) areas.getLast()).bounds().maxX())
                .isCloseTo(view.maxX(), within(1e-9));
        assertThat(picked).isEmpty();
        assertThat(pane.getViewport()).isEqualTo(view);
    }

    @Test
    void shiftAndAltWithAClickGatherMarks() {
        List<Combine> hows = new ArrayList<>();
        Viewport view = pane.getViewport();
        fx(
                () -> {
                    pane.setOnGather((hit, how) -> hows.add(how));
                    for (KeyCode held : List.of(KeyCode.SHIFT, KeyCode.ALT)) {
                        for (EventType<MouseEvent> type :
                                List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                            Event.fireEvent(
                                    pane, mouse(type, view.toPixelX(5), view.toPixelY(0), 1, held));
                        }
                    }
                    return null;
                });

        assertThat(hows).containsExactly(Combine.ADD, Combine.REMOVE);
        assertThat(picked).isEmpty();
    }

    private void drag(double x, double y, double toX, double toY, KeyCode held) {
        Event.fireEvent(pane, mouse(MouseEvent.MOUSE_PRESSED, x, y, 1, held));
        Event.fireEvent(
                pane, mouse(MouseEvent.MOUSE_DRAGGED, (x + toX) / 2, (y + toY) / 2, 1, held));
        Event.fireEvent(pane, mouse(MouseEvent.MOUSE_DRAGGED, toX, toY, 1, held));
        Event.fireEvent(pane, mouse(MouseEvent.MOUSE_RELEASED, toX, toY, 1, held));
    }

    private static MouseEvent mouse(
            EventType<MouseEvent> type, double x, double y, int clickCount) {
        return mouse(type, x, y, clickCount, KeyCode.UNDEFINED);
    }

    private static MouseEvent mouse(
            EventType<MouseEvent> type, double x, double y, int clickCount, KeyCode held) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                clickCount,
                held == KeyCode.SHIFT,
                false,
                held == KeyCode.ALT,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static ScrollEvent scroll(double x, double y, double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}

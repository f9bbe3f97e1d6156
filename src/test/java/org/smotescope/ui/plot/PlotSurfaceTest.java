package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PlotSurfaceTest {
    private static final int SIZE = 200;
    private static final Palette PALETTE = Theme.LIGHT.palette();
    private static final Viewport HOME = new Viewport(-4, 4, -4, 4, 0, 0, SIZE, SIZE);

    /// Rows in two groups, the smaller one of triangles.
    private final Drawing drawing =
            Drawing.of(
                    Scenes.cloud("rows", 20_000, 0, MarkKind.CIRCLE, new Random(1)),
                    Scenes.cloud("few", 500, 1, MarkKind.TRIANGLE, new Random(2)));

    /// Passes at each look by as much as a slow machine needs for a picture.
    private static final class SlowClock {
        private long now;

        long tick() {
            now += 30_000_000;
            return now;
        }
    }

    private PlotSurface slow;

    @BeforeEach
    void open() {
        slow = waitForAsyncFx(10_000, () -> new PlotSurface(new SlowClock()::tick));
    }

    private int[] shown(Viewport view) {
        return waitForAsyncFx(
                10_000,
                () -> {
                    slow.resize(SIZE, SIZE);
                    slow.show(drawing, new Look(view, PALETTE, 1), 12, 1);
                    slow.layout();
                    return pixels();
                });
    }

    private int[] pixels() {
        Image image = ((ImageView) slow.getChildrenUnmodifiable().getFirst()).getImage();
        int[] argb = new int[SIZE * SIZE];
        image.getPixelReader()
                .getPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbInstance(), argb, 0, SIZE);
        return argb;
    }

    private int[] whole(Viewport view) {
        int[] argb = new int[SIZE * SIZE];
        new PlotPainter().paint(drawing, view, PALETTE, 1, argb, SIZE, SIZE);
        return argb;
    }

    @Test
    void withoutAWindowPicturesDoNotDependOnTime() {
        waitForAsyncFx(10_000, () -> new Scene(new Pane(slow)));
        for (int i = 0; i < 3 * Pace.PICTURES; i++) {
            Viewport view = HOME.pannedBy(5 * i, 0);
            assertThat(shown(view)).isEqualTo(whole(view));
        }
    }

    @Test
    void inAWindowASlowMachineHasDensityUntilTheViewRests() throws Exception {
        Stage stage =
                waitForAsyncFx(
                        10_000,
                        () -> {
                            Stage made = new Stage();
                            made.setScene(new Scene(new Pane(slow)));
                            made.show();
                            return made;
                        });
        int i = 0;
        while (i < Pace.PICTURES) {
            Viewport view = HOME.pannedBy(5 * i++, 0);
            assertThat(shown(view)).as("not yet known as slow").isEqualTo(whole(view));
        }
        Viewport view = HOME.pannedBy(5 * i, 0);
        int[] moving = shown(view);
        assertThat(moving).isNotEqualTo(whole(view));
        int[] reduced = new int[SIZE * SIZE];
        Raster raster = new Raster(reduced, SIZE, SIZE);
        PlotPainter painter = new PlotPainter();
        Look look = new Look(view, PALETTE, 1);
        painter.paintGround(Drawing.EMPTY, look, raster);
        painter.paintMarks(drawing.marks(), look, raster, true);
        assertThat(moving).as("the few keep their marks").isEqualTo(reduced);
        waitFor(
                20,
                TimeUnit.SECONDS,
                () ->
                        waitForAsyncFx(
                                10_000,
                                () -> {
                                    slow.layout();
                                    return Arrays.equals(pixels(), whole(view));
                                }));
        waitForAsyncFx(
                10_000,
                () -> {
                    stage.close();
                    return null;
                });
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2})
    void thePictureHasAPixelForEachOfTheScreen(double density) {
        int pixels = (int) (SIZE * density);
        Drawing few = Scenes.allRows(300, 40, 120, 7);
        Viewport inset = new Viewport(-4, 4, -4, 4, 30, 20, SIZE, SIZE);
        ImageView view =
                waitForAsyncFx(
                        10_000,
                        () -> {
                            slow.resize(SIZE + 60, SIZE + 60);
                            slow.show(few, new Look(inset, PALETTE, 1), 12, density);
                            slow.layout();
                            return (ImageView) slow.getChildrenUnmodifiable().getFirst();
                        });
        assertThat(view.getImage().getWidth()).isEqualTo(pixels);
        assertThat(view.getImage().getHeight()).isEqualTo(pixels);
        assertThat(view.getFitWidth()).as("in the window's pixels").isEqualTo(SIZE);
        assertThat(view.getLayoutX()).isEqualTo(30);
        int[] shown = new int[pixels * pixels];
        view.getImage()
                .getPixelReader()
                .getPixels(
                        0, 0, pixels, pixels, PixelFormat.getIntArgbInstance(), shown, 0, pixels);
        int[] larger = new int[pixels * pixels];
        Viewport enlarged = new Viewport(-4, 4, -4, 4, 0, 0, pixels, pixels);
        // Marks of a larger scale painted pixel by pixel, not marks of scale 1 made larger.
        Raster raster = new Raster(larger, pixels, pixels);
        PlotPainter painter = new PlotPainter();
        painter.paintGround(Drawing.EMPTY, new Look(inset, PALETTE, 1), raster);
        painter.paintMarks(few.marks(), new Look(enlarged, PALETTE, density), raster, false);
        assertThat(shown).isEqualTo(larger);
    }
}

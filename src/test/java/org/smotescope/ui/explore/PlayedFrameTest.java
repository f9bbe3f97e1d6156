package org.smotescope.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.plot.PlotPane;
import org.smotescope.ui.selection.Selection;
import org.smotescope.ui.theme.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

/// A moment looks the same whether it is played to or jumped to, pixel by pixel.
@ExtendWith(ApplicationExtension.class)
class PlayedFrameTest {
    private static final int WIDTH = 704;
    private static final int HEIGHT = 550;
    private static final double FRAME = 1000.0 / 60;

    /// Explore's plot, shown by no window.
    private static final class Show {
        private final ExploreViewModel explore =
                new ExploreViewModel(Told.workspace(), new ImmediateJobs(), new Selection());
        private final PlotPane plot = new PlotPane();
        private final Scene scene = new Scene(new StackPane(plot), WIDTH, HEIGHT);

        Show(Mode mode) {
            Theme.LIGHT.applyTo(scene);
            explore.modeProperty().set(mode);
            plot.drawingProperty().bind(explore.drawingProperty());
            explore.viewProperty().subscribe(plot::setViewport);
            plot.viewportProperty().subscribe(explore.viewProperty()::set);
        }

        int[] pixels() {
            WritableImage image = scene.snapshot(null);
            int[] argb = new int[WIDTH * HEIGHT];
            image.getPixelReader()
                    .getPixels(
                            0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), argb, 0, WIDTH);
            return argb;
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void aScrubbedFrameEqualsThePlayedOne(Mode mode) {
        waitForAsyncFx(
                60_000,
                () -> {
                    Show played = new Show(mode);
                    played.pixels();
                    played.explore.story().scrubTo(0);
                    int[] first = played.pixels();
                    played.explore.story().togglePlay();
                    for (int frame = 1; frame <= 170; frame++) {
                        played.explore.story().advance(FRAME);
                        int[] shown = played.pixels();
                        if (frame % 34 == 0) {
                            double time = played.explore.story().timeProperty().get();
                            Show scrubbed = new Show(mode);
                            scrubbed.pixels();
                            scrubbed.explore.story().scrubTo(time);
                            assertThat(shown)
                                    .as("after %.0f ms", time)
                                    .isNotEqualTo(first)
                                    .isEqualTo(scrubbed.pixels());
                        }
                    }
                    return null;
                });
    }
}

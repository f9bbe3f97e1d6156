package org.smotescope.ui.explore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Run;
import org.smotescope.projection.ViewMethod;
import org.smotescope.ui.LiveWorkspace;
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

    /// Milliseconds before another part of the film.
    private static final double BEFORE = 300;

    /// Explore's plot, shown by no window.
    private static final class Show {
        private final LiveWorkspace workspace = Told.workspace();
        private final ExploreViewModel explore =
                new ExploreViewModel(workspace, new ImmediateJobs(), new Selection());
        private final PlotPane plot = new PlotPane();
        private final Scene scene = new Scene(new StackPane(plot), WIDTH, HEIGHT);

        Show(Mode mode, String sampler) {
            workspace.change(recipe -> recipe.withResample(recipe.resample().withSampler(sampler)));
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
                    Show played = new Show(mode, "smote");
                    played.pixels();
                    played.explore.story().scrubTo(0);
                    int[] first = played.pixels();
                    played.explore.story().togglePlay();
                    for (int frame = 1; frame <= 170; frame++) {
                        played.explore.story().advance(FRAME);
                        int[] shown = played.pixels();
                        if (frame % 34 == 0) {
                            double time = played.explore.story().timeProperty().get();
                            Show scrubbed = new Show(mode, "smote");
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

    /// Where rows told in full give way to those told in short, those to the group, what is made to
    /// what is removed. The other show goes backwards through the same moments.
    @ParameterizedTest
    @CsvSource({"smote, 2", "smote-enn, 5", "nearmiss-1, 3", "random-under, 1"})
    void scrubbedBackwardsEveryPartOfTheFilmEqualsThePlayedOne(String sampler, int parts) {
        waitForAsyncFx(
                60_000,
                () -> {
                    Show played = new Show(Mode.ALL_ROWS, sampler);
                    Show scrubbed = new Show(Mode.ALL_ROWS, sampler);
                    played.pixels();
                    scrubbed.pixels();
                    List<Double> starts = starts(requireNonNull(played.workspace.run().get()));
                    assertThat(starts).hasSize(parts);
                    Map<Double, int[]> pictures = new TreeMap<>(Comparator.reverseOrder());
                    for (double start : starts) {
                        pictures.putAll(play(played, start));
                    }
                    pictures.forEach(
                            (time, picture) -> {
                                scrubbed.explore.story().scrubTo(time);
                                assertThat(Arrays.equals(scrubbed.pixels(), picture))
                                        .as("%s after %.0f ms", sampler, time)
                                        .isTrue();
                            });
                    return null;
                });
    }

    /// A few pictures of the next 1.2 s by time.
    private static Map<Double, int[]> play(Show show, double start) {
        show.explore.story().scrubTo(start);
        int[] first = show.pixels();
        show.explore.story().togglePlay();
        Map<Double, int[]> pictures = new TreeMap<>();
        for (int frame = 1; frame <= 36; frame++) {
            show.explore.story().advance(2 * FRAME);
            int[] shown = show.pixels();
            if (frame % 6 == 0 && show.explore.story().playingProperty().get()) {
                double time = show.explore.story().timeProperty().get();
                pictures.put(time, shown);
            }
        }
        show.explore.story().pause();
        assertThat(pictures.values().stream().filter(shown -> !Arrays.equals(shown, first)))
                .as("pictures that differ from the one at %.0f ms", start)
                .hasSizeGreaterThan(3);
        return pictures;
    }

    /// Shortly before each part of the film begins.
    private static List<Double> starts(Run run) {
        Sight sight = Sight.of(run, Sight.Axes.of(ViewMethod.PCA), Monitor.NONE);
        Director director = new Director(sight, Told.ROOM);
        Timeline making = director.timeline();
        List<Double> starts = new ArrayList<>();
        if (making.rows() > 0) {
            starts.addAll(List.of(making.shortStart(), making.groupStart()));
        }
        if (!sight.removed().isEmpty()) {
            starts.add(making.millis());
        }
        if (!sight.removed().isEmpty() && !sight.isDrawn()) {
            double one = director.story(sight.added()).millis();
            Timeline removing = new Timeline(sight.removed().size(), one);
            starts.add(making.millis() + removing.shortStart());
            starts.add(making.millis() + removing.groupStart());
        }
        return starts.stream().map(start -> Math.max(0, start - BEFORE)).toList();
    }
}

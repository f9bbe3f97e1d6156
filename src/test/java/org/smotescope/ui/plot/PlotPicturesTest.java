package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.ui.theme.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

/// Draws the plots of the designs into target/screens, to be looked at.
@ExtendWith(ApplicationExtension.class)
class PlotPicturesTest {

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 704, 530, 1, 1280",
        "DARK, 704, 530, 1, 1280",
        "LIGHT, 1248, 830, 1.25, 1920",
        "DARK, 1248, 830, 1.25, 1920"
    })
    void picturesAreDrawn(Theme theme, int width, int height, double scale, int window)
            throws IOException {
        save(
                "story",
                theme,
                window,
                waitForAsyncFx(30_000, () -> story(theme, width, height, scale)));
        save("all", theme, window, waitForAsyncFx(30_000, () -> all(theme, width, height, scale)));
        if (window == 1280) {
            save("crowd", theme, window, waitForAsyncFx(30_000, () -> crowd(theme)));
            save("density", theme, window, waitForAsyncFx(30_000, () -> density(theme)));
        }
    }

    private static WritableImage story(Theme theme, int width, int height, double scale) {
        PlotPane plot = pane(theme, scale);
        plot.setDrawing(Scenes.story());
        plot.setViewport(
                plot.getViewport().fit(new Bounds(0.35, 2.0, -3.5, -2.0), 0.05).withEqualScales());
        MiniMap map = new MiniMap();
        map.paletteProperty().set(theme.palette());
        map.drawingProperty().set(Scenes.allRows(980, 140, 0, 7));
        map.shownProperty().bind(plot.viewportProperty());
        Legend legend = new Legend();
        legend.paletteProperty().set(theme.palette());
        legend.setEntries(
                List.of(
                        new Legend.Entry(MarkIcon.base(1), "base"),
                        new Legend.Entry(MarkIcon.neighbour(1), "neighbour and its rank"),
                        new Legend.Entry(MarkIcon.of(MarkKind.SYNTHETIC, 1), "new row"),
                        new Legend.Entry(
                                MarkIcon.of(MarkKind.DIMMED_CIRCLE, 0), "other rows, in grey")));
        StackPane stack = new StackPane(plot, map);
        StackPane.setAlignment(map, MiniMap.freeCorner(plot.getDrawing(), plot.getViewport()));
        StackPane.setMargin(map, new Insets(48, 32, 60, 64));
        return snapshot(theme, stack, legend, width, height);
    }

    private static WritableImage all(Theme theme, int width, int height, double scale) {
        PlotPane plot = pane(theme, scale);
        plot.setDrawing(Scenes.allRows(980, 140, 840, 7));
        plot.setViewport(plot.getViewport().fit(new Bounds(-4.5, 5, -3.6, 3.4), 0));
        Legend legend = new Legend();
        legend.paletteProperty().set(theme.palette());
        legend.setEntries(
                List.of(
                        new Legend.Entry(MarkIcon.ofClass(0), "ok 980"),
                        new Legend.Entry(MarkIcon.ofClass(1), "failed 140"),
                        new Legend.Entry(MarkIcon.of(MarkKind.SYNTHETIC, 1), "new 840"),
                        new Legend.Entry(MarkIcon.rowType(MarkKind.RING_SAFE, 1), "safe"),
                        new Legend.Entry(MarkIcon.rowType(MarkKind.RING_DANGER, 1), "danger"),
                        new Legend.Entry(MarkIcon.rowType(MarkKind.RING_NOISE, 1), "noise")));
        return snapshot(theme, new StackPane(plot), legend, width, height);
    }

    /// The story in a crowd of grey rows.
    private static WritableImage crowd(Theme theme) {
        Marks rows = Scenes.cloud("rows", 40_000, 0, MarkKind.DIMMED_CIRCLE, new Random(1));
        PlotPane plot = pane(theme, 1);
        plot.setDrawing(
                new Drawing(List.of(rows)).plus(Scenes.story().items().toArray(Item[]::new)));
        plot.setViewport(
                plot.getViewport().fit(new Bounds(0.35, 2.0, -3.5, -2.0), 0.05).withEqualScales());
        return snapshot(theme, new StackPane(plot), new Legend(), 704, 530);
    }

    private static WritableImage density(Theme theme) {
        PlotPane plot = pane(theme, 1);
        plot.setDrawing(Scenes.allRows(400_000, 140, 840, 7));
        plot.setViewport(plot.getViewport().fit(new Bounds(-4.5, 5, -3.6, 3.4), 0));
        return snapshot(theme, new StackPane(plot), new Legend(), 704, 530);
    }

    private static PlotPane pane(Theme theme, double scale) {
        PlotPane plot = new PlotPane();
        plot.paletteProperty().set(theme.palette());
        plot.markScaleProperty().set(scale);
        return plot;
    }

    private static WritableImage snapshot(
            Theme theme, StackPane centre, Legend legend, int width, int height) {
        BorderPane root = new BorderPane(centre);
        BorderPane.setMargin(legend, new Insets(8, 16, 12, 16));
        root.setBottom(legend);
        Scene scene = new Scene(root, width, height + 36);
        theme.applyTo(scene);
        return scene.snapshot(null);
    }

    private static void save(String name, Theme theme, int window, WritableImage image)
            throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        String dark = theme == Theme.DARK ? "-dark" : "";
        File file =
                new File(
                        "target/screens/plot-%s%s-%d.png"
                                .formatted(name, dark, window)
                                .toLowerCase(Locale.ROOT));
        assertThat(file.getParentFile().isDirectory() || file.getParentFile().mkdirs()).isTrue();
        assertThat(ImageIO.write(out, "png", file)).isTrue();
    }
}

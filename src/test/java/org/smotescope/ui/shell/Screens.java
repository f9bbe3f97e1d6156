package org.smotescope.ui.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.smotescope.data.io.CsvSource;
import org.smotescope.ui.Place;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.dialog.NoDialogs;
import org.smotescope.ui.recipe.StepNumber;
import org.smotescope.ui.sketch.Png;

/// Draws every place at several sizes into `target/screens`, to be looked at.
public final class Screens {
    private static final Path OUT = Path.of("target", "screens");

    private Screens() {}

    /// @param args a CSV file
    public static void main(String[] args) throws Exception {
        Files.createDirectories(OUT);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    try {
                        draw(Path.of(args[0]));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    } finally {
                        done.countDown();
                    }
                });
        done.await();
        Platform.exit();
    }

    private static void draw(Path file) throws IOException {
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            drawPlaces(file, theme, 1280, 800);
            drawPlaces(file, theme, 1920, 1080);
        }
        drawPlaces(file, ThemeChoice.LIGHT, 1024, 700);
        drawPlaces(file, ThemeChoice.LIGHT, 1366, 768);
        drawStates(file);
        for (StepNumber step : StepNumber.values()) {
            Composition parts = opened(file, ThemeChoice.LIGHT);
            parts.recipe().open().set(step);
            draw(parts, "step-" + step.name().toLowerCase(Locale.ROOT), 1280, 800);
        }
    }

    /// What is seen less often: a problem, rows, a sheet.
    private static void drawStates(Path file) throws IOException {
        Composition failed = opened(file, ThemeChoice.LIGHT);
        failed.workspace()
                .change(recipe -> recipe.withResample(recipe.resample().withSetting("k", "200")));
        draw(failed, "state-failed", 1280, 800);
        Composition rows = opened(file, ThemeChoice.LIGHT);
        Scene rowsScene = new Scene(rows.shell().root(), 1280, 800);
        rows.themes().dress(rowsScene);
        rowsScene.getRoot().applyCss();
        rowsScene.getRoot().layout();
        ((ToggleButton) rowsScene.lookup("#rowsView")).setSelected(true);
        save(rowsScene.snapshot(null), OUT.resolve("state-rows.png"));
        Composition unread = opened(file, ThemeChoice.DARK);
        unread.files().open(CsvSource.ofBytes("broken.csv", new byte[0]));
        draw(unread, "state-unread", 1280, 800);
        Composition export = opened(file, ThemeChoice.DARK);
        Scene scene = new Scene(export.shell().root(), 1280, 800);
        export.themes().dress(scene);
        export.files().export();
        save(scene.snapshot(null), OUT.resolve("state-export.png"));
    }

    private static void drawPlaces(Path file, ThemeChoice theme, int width, int height)
            throws IOException {
        int places = opened(file, theme).shell().places().size();
        for (int i = 0; i < places; i++) {
            Composition parts = opened(file, theme);
            Place place = parts.shell().places().get(i);
            parts.shell().place().set(place);
            if (place.title().equals("Data")) {
                parts.recipe().open().set(StepNumber.DATA);
            }
            String dark = theme == ThemeChoice.DARK ? "-dark" : "";
            draw(parts, place.title().toLowerCase(Locale.ROOT) + "-" + width + dark, width, height);
        }
    }

    private static Composition opened(Path file, ThemeChoice theme) {
        Composition parts =
                new Composition(
                        new ImmediateJobs(),
                        new NoDialogs(),
                        new SimpleObjectProperty<>(ColorScheme.LIGHT),
                        () -> {});
        parts.themes().choice().set(theme);
        parts.files().open(file);
        return parts;
    }

    /// A scene that is drawn before it is shown does not see later changes, so each picture has a
    /// scene of its own.
    private static void draw(Composition parts, String name, int width, int height)
            throws IOException {
        Scene scene = new Scene(parts.shell().root(), width, height);
        parts.themes().dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().layout();
        save(scene.snapshot(null), OUT.resolve(name + ".png"));
    }

    private static void save(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        try (OutputStream out = Files.newOutputStream(file)) {
            Png.write(out, width, height, pixels);
        }
    }
}

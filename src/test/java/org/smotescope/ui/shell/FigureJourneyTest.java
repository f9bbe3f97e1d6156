package org.smotescope.ui.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.ui.Csv;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.dialog.AnimationViewModel;
import org.smotescope.ui.dialog.Dialogs;
import org.testfx.api.FxRobot;

/// A figure leaves the window.
class FigureJourneyTest extends WindowJourney {
    FigureJourneyTest() {
        super(new BackgroundJobs(Platform::runLater));
    }

    @TempDir Path folder;
    private String proposed = "";

    @Override
    protected Dialogs dialogs() {
        return new Dialogs() {
            @Override
            public @Nullable Path openFile(@Nullable Path from) {
                return null;
            }

            @Override
            public @Nullable Path saveFile(@Nullable Path from, String name) {
                proposed = name;
                return folder.resolve(name);
            }
        };
    }

    private void begin(FxRobot robot) {
        open(robot, Csv.moons(60, 20));
        robot.interact(() -> parts.shell().begin("Explore"));
        settle();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
    }

    @Test
    void aFigureIsNamedSetUpAndWritten(FxRobot robot) throws Exception {
        begin(robot);
        robot.clickOn("#figure-title").press(KeyCode.CONTROL).type(KeyCode.A);
        robot.release(KeyCode.CONTROL).write("My moons");
        robot.clickOn("SVG");
        settle();
        assertThat(robot.lookup("#figure-scale").query().isVisible()).isFalse();

        robot.type(KeyCode.ENTER);
        await(() -> parts.files().figures().exporting().get() == null);

        assertThat(proposed).endsWith("-figure.svg");
        assertThat(Files.readString(folder.resolve(proposed)))
                .contains("<title>My moons</title>", "seed 42");
        assertThat(parts.files().message().get()).isEqualTo("Wrote " + proposed + ".");
    }

    @Test
    void escapeLeavesTheSheetAndNoFile(FxRobot robot) throws Exception {
        begin(robot);
        assertThat(parts.files().figures().exporting().get()).isNotNull();
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(parts.files().figures().exporting().get()).isNull();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void anAnimationIsWritten(FxRobot robot) throws Exception {
        open(robot, Csv.moons(60, 20));
        robot.interact(() -> parts.shell().begin("Explore"));
        settle();
        robot.clickOn("File");
        settle();
        robot.clickOn("Export Animation\u2026");
        settle();
        AnimationViewModel export = requireNonNull(parts.files().figures().animating().get());
        robot.interact(() -> export.speed().set(8.0));
        settle();
        String outcome = robot.lookup("#animation-outcome").queryLabeled().getText();

        robot.clickOn("Save as\u2026");
        await(() -> parts.files().figures().animating().get() == null);

        assertThat(proposed).endsWith("-story.gif");
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(folder.resolve(proposed).toFile())) {
            reader.setInput(in);
            assertThat(outcome).startsWith(reader.getNumImages(true) + " frames");
        }
    }

    @Test
    void aReportIsWritten(FxRobot robot) throws Exception {
        open(robot, Csv.moons(60, 20));
        robot.clickOn("File");
        settle();
        robot.clickOn("Report\u2026");
        await(() -> parts.files().message().get().startsWith("Wrote"));

        assertThat(proposed).endsWith("-report.html");
        assertThat(Files.readString(folder.resolve(proposed))).contains("<svg", "SMOTE, k 5");
    }

    @Test
    void aFigureIsCopied(FxRobot robot) {
        open(robot, Csv.moons(60, 20));
        robot.interact(
                () -> {
                    parts.shell().begin("Explore");
                    Clipboard.getSystemClipboard().clear();
                });
        settle();
        robot.clickOn("Edit");
        settle();
        robot.clickOn("Copy Figure");
        settle();
        robot.interact(
                () -> {
                    var image = Clipboard.getSystemClipboard().getImage();
                    assertThat(image).isNotNull();
                    assertThat(image.getWidth()).isGreaterThan(1_000);
                });
        assertThat(parts.files().message().get()).startsWith("Copied the figure");
    }
}

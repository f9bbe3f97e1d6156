package org.smotescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.python.Notebook;
import org.smotescope.experiment.python.Python;
import org.smotescope.ui.Csv;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.evaluate.MeasuredOn;
import org.testfx.api.FxRobot;

/// The recipe leaves the window as a program.
class CodeJourneyTest extends WindowJourney {
    @TempDir Path folder;
    private String proposed = "";

    CodeJourneyTest() {
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
                proposed = name;
                return folder.resolve(name);
            }
        };
    }

    private String script(Protocol protocol) {
        return Python.measuring(run().table(), recipe(), protocol).script();
    }

    private String clipboard(FxRobot robot) {
        String[] text = {""};
        robot.interact(
                () -> {
                    String held = Clipboard.getSystemClipboard().getString();
                    text[0] = held == null ? "" : held;
                });
        return text[0];
    }

    private String said(FxRobot robot) {
        return robot.lookup(".state-words").queryLabeled().getText();
    }

    @Test
    void theScriptIsCopiedByButtonAndByKey(FxRobot robot) {
        open(robot, Csv.moons(60, 20));
        String script = script(new Protocol.HoldOut());
        robot.interact(() -> Clipboard.getSystemClipboard().clear());

        robot.clickOn("#python");
        await(() -> !parts.files().message().get().isEmpty());

        assertThat(clipboard(robot)).isEqualTo(script);
        assertThat(said(robot))
                .isEqualTo("Copied " + script.lines().count() + " lines of Python: SMOTE, k 5.");
        Node button = robot.lookup("#python").query();
        assertThat(button.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(24);

        robot.interact(
                () -> {
                    Clipboard.getSystemClipboard().clear();
                    parts.splits().measuredOnProperty().set(MeasuredOn.FOLDS);
                });
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> !clipboard(robot).isEmpty());

        assertThat(clipboard(robot)).isEqualTo(script(new Protocol.Folds(5, 2)));
    }

    @Test
    void theCommandIsCopied(FxRobot robot) {
        open(robot, Csv.moons(60, 20));
        robot.interact(() -> Clipboard.getSystemClipboard().clear());

        robot.clickOn("Edit");
        settle();
        robot.clickOn("Copy as Command Line");
        await(() -> !parts.files().message().get().isEmpty());

        assertThat(said(robot)).isEqualTo("Copied the command.");
        assertThat(clipboard(robot))
                .startsWith("smotescope evaluate " + run().table().name())
                .contains("--sampler=smote");
    }

    @Test
    void theNotebookIsWritten(FxRobot robot) throws Exception {
        open(robot, Csv.moons(60, 20));

        robot.clickOn("Edit");
        settle();
        robot.clickOn("Save as Notebook\u2026");
        await(() -> !parts.files().message().get().isEmpty());

        assertThat(proposed).endsWith(".ipynb");
        assertThat(said(robot)).isEqualTo("Wrote " + proposed + ".");
        assertThat(folder.resolve(proposed))
                .hasContent(
                        Notebook.of(
                                Python.measuring(run().table(), recipe(), new Protocol.HoldOut())));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void nothingIsCopiedWhileAMistakeIsMadeOnPurpose(FxRobot robot) {
        open(robot, Csv.moons(60, 20));

        robot.interact(() -> parts.splits().measuredOnProperty().set(MeasuredOn.WRONG));
        settle();

        assertThat(robot.lookup("#python").query().isDisabled()).isTrue();
    }
}

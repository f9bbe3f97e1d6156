package org.smotescope.ui.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smotescope.ui.Hands.settle;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.paint.Painting;
import org.testfx.api.FxRobot;

/// A teacher paints a case, looks at it, and comes back to change it.
class PaintingJourneyTest extends WindowJourney {
    PaintingJourneyTest() {
        super(new BackgroundJobs(Platform::runLater));
    }

    @TempDir Path folder;

    @Override
    protected Dialogs dialogs() {
        return new SavesHere();
    }

    @Test
    void paintsExploresAndComesBack(FxRobot robot) {
        command(robot, KeyCode.P);
        settle();
        assertThat(robot.lookup("#paint-explore").queryAs(Button.class).isDisabled()).isTrue();
        drag(robot, 0.2, 0.3, 0.8, 0.3);
        drag(robot, 0.2, 0.5, 0.8, 0.5);
        robot.write("2");
        drag(robot, 0.4, 0.7, 0.6, 0.7);
        Painting painted = painting();
        assertThat(painted.count(0)).isGreaterThan(painted.count(1)).isGreaterThan(20);

        robot.write("p");
        robot.clickOn("#paint-canvas");
        assertThat(painting().dots()).hasSize(painted.dots().size() + 1);
        command(robot, KeyCode.Z);
        settle();
        assertThat(painting()).isEqualTo(painted);

        robot.interact(() -> robot.lookup("#paint-save").queryAs(Button.class).fire());
        assertThat(folder.resolve("painted.csv")).hasContent(painted.csv());
        robot.interact(() -> robot.lookup("#paint-explore").queryAs(Button.class).fire());
        await(
                () ->
                        parts.workspace().run().get() != null
                                && parts.workspace().table().get().name().equals("painted.csv"));
        int rows = run().prepared().train().size() + run().prepared().test().size();
        assertThat(rows).isEqualTo(painted.dots().size());

        command(robot, KeyCode.P);
        settle();
        assertThat(painting()).isEqualTo(painted);
    }

    @Test
    void aKeyForAnotherBrushWhileTheMouseIsDownLosesNothing(FxRobot robot) {
        command(robot, KeyCode.P);
        settle();
        Node canvas = robot.lookup("#paint-canvas").query();
        Bounds at = canvas.localToScreen(canvas.getBoundsInLocal());
        robot.moveTo(at.getCenterX(), at.getCenterY()).press(MouseButton.PRIMARY);
        robot.write("m");
        robot.moveTo(at.getCenterX() + 60, at.getCenterY());
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(painting().dots()).isNotEmpty();

        command(robot, KeyCode.Z);
        settle();
        assertThat(painting().dots()).isEmpty();
    }

    @Test
    void paintsByKeys(FxRobot robot) {
        command(robot, KeyCode.P);
        settle();
        robot.interact(() -> robot.lookup("#paint-canvas").query().requestFocus());
        robot.write("p2");
        robot.type(KeyCode.SPACE, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.SPACE);
        settle();

        assertThat(painting().dots())
                .containsExactly(new Painting.Dot(5, 5, 1), new Painting.Dot(5.2, 5, 1));
    }

    private Painting painting() {
        return requireNonNull(parts.files().painting().get()).paintingProperty().get();
    }

    /// From and to shares of the canvas.
    private static void drag(FxRobot robot, double x, double y, double toX, double toY) {
        Node canvas = robot.lookup("#paint-canvas").query();
        Bounds at = canvas.localToScreen(canvas.getBoundsInLocal());
        robot.moveTo(at.getMinX() + x * at.getWidth(), at.getMinY() + y * at.getHeight())
                .press(MouseButton.PRIMARY);
        for (int i = 1; i <= 10; i++) {
            robot.moveTo(
                    at.getMinX() + (x + (toX - x) * i / 10) * at.getWidth(),
                    at.getMinY() + (y + (toY - y) * i / 10) * at.getHeight());
        }
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    private final class SavesHere implements Dialogs {
        @Override
        public @Nullable Path openFile(@Nullable Path from) {
            return null;
        }

        @Override
        public @Nullable Path saveFile(@Nullable Path from, String name) {
            assertThat(Files.exists(folder)).isTrue();
            return folder.resolve(name);
        }
    }
}

package org.smotescope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a person does with a window that is shown anew for each test.
@ExtendWith(Hands.class)
public abstract class Journey {
    private static final int PATIENCE_SECONDS = 30;

    /// More stops than any window has.
    private static final int STOPS = 80;

    @SuppressWarnings("NullAway.Init") // Made on the window's thread, before each test.
    private Stage stage;

    /// What the window shows. Called on the window's thread.
    protected abstract Scene scene();

    /// What is done in the window before each test. Called on its thread.
    protected void begin() {}

    @BeforeEach
    final void showWindow() {
        waitForAsyncFx(
                PATIENCE_SECONDS * 1_000,
                () -> {
                    stage = new Stage();
                    stage.setScene(scene());
                    stage.show();
                    begin();
                });
        Hands.settle();
    }

    @AfterEach
    final void closeWindow() {
        waitForAsyncFx(PATIENCE_SECONDS * 1_000, stage::close);
    }

    protected final Stage stage() {
        return stage;
    }

    /// The node that has the focus.
    protected final Node focused() {
        return stage.getScene().getFocusOwner();
    }

    /// Waits until something is so.
    ///
    /// @throws AssertionError if it is not so within half a minute
    protected static void await(Callable<Boolean> state) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, state);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not happen within " + PATIENCE_SECONDS + " s", e);
        }
        Hands.settle();
    }

    protected static void focus(FxRobot robot, String selector) {
        robot.interact(() -> robot.lookup(selector).query().requestFocus());
    }

    /// Presses Tab until the focus is on what the selector finds first.
    protected static void tabTo(FxRobot robot, String selector) {
        Node wanted = robot.lookup(selector).query();
        for (int i = 0; i < STOPS && !wanted.isFocused(); i++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(wanted.isFocused()).as(selector + " is reached by Tab").isTrue();
    }

    /// Presses Control and a key.
    protected static void command(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    protected static Labeled button(FxRobot robot, String words) {
        return robot.lookup(".button")
                .match(
                        (Node node) ->
                                node instanceof Labeled labeled && words.equals(labeled.getText()))
                .queryLabeled();
    }

    protected static Bounds onScreen(FxRobot robot, String selector) {
        Node node = robot.lookup(selector).query();
        return node.localToScreen(node.getLayoutBounds());
    }
}

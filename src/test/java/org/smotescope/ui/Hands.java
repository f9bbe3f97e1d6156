package org.smotescope.ui;

import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.robot.impl.BaseRobotImpl;
import org.testfx.robot.impl.KeyboardRobotImpl;
import org.testfx.robot.impl.MouseRobotImpl;
import org.testfx.service.query.PointQuery;

/// Mouse and keyboard of a test. A robot of TestFX, but after each thing it does it waits until the
/// window has been laid out anew, where TestFX waits for fixed times, and it moves the mouse in a
/// few steps.
public final class Hands extends ApplicationExtension {
    private static final int PATIENCE_MILLIS = 30_000;

    /// On the way to where the mouse goes.
    private static final List<Double> STEPS = List.of(0.5, 0.9);

    private final BaseRobot base = new BaseRobotImpl();
    private final KeyboardRobot keyboard = new KeyboardRobotImpl(base);
    private final MouseRobot mouse = new MouseRobotImpl(base);

    /// Waits until what has been asked of the window's thread is done, the windows that are shown
    /// have had their next pulse, and what followed from that is done and laid out.
    ///
    /// @throws AssertionError if the pulse does not come within half a minute
    public static void settle() {
        CountDownLatch pulse = new CountDownLatch(1);
        Runnable tell = pulse::countDown;
        List<Scene> scenes = waitForAsyncFx(PATIENCE_MILLIS, Hands::shown);
        waitForAsyncFx(
                PATIENCE_MILLIS,
                () -> {
                    scenes.forEach(scene -> scene.addPostLayoutPulseListener(tell));
                    Platform.requestNextPulse();
                });
        if (!scenes.isEmpty()) {
            await(pulse);
        }
        waitForAsyncFx(
                PATIENCE_MILLIS,
                () -> scenes.forEach(scene -> scene.removePostLayoutPulseListener(tell)));
        waitForAsyncFx(PATIENCE_MILLIS, () -> shown().forEach(Hands::layOut));
    }

    private static List<Scene> shown() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .toList();
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void await(CountDownLatch pulse) {
        try {
            if (!pulse.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("no window was laid out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private FxRobot settled() {
        settle();
        return this;
    }

    @Override
    public FxRobot interact(Runnable action) {
        waitForAsyncFx(PATIENCE_MILLIS, action);
        return settled();
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        keyboard.pressNoWait(keys);
        return settled();
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        keyboard.releaseNoWait(keys);
        return settled();
    }

    @Override
    public FxRobot push(KeyCode... combination) {
        keyboard.pressNoWait(combination);
        keyboard.releaseNoWait(List.of(combination).reversed().toArray(KeyCode[]::new));
        return settled();
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot write(String text) {
        super.write(text, 0);
        return settled();
    }

    @Override
    public FxRobot press(MouseButton... buttons) {
        mouse.pressNoWait(buttons);
        return settled();
    }

    @Override
    public FxRobot release(MouseButton... buttons) {
        mouse.releaseNoWait(buttons);
        return settled();
    }

    @Override
    public FxRobot moveTo(PointQuery to, Motion motion) {
        walk(to.query());
        // Where it is now: it may have moved below the mouse.
        mouse.moveNoWait(to.query());
        return settled();
    }

    @Override
    public FxRobot moveBy(double x, double y, Motion motion) {
        walk(at().add(x, y));
        return settled();
    }

    private void walk(Point2D to) {
        Point2D from = at();
        STEPS.forEach(share -> mouse.moveNoWait(from.interpolate(to, share)));
        mouse.moveNoWait(to);
    }

    private Point2D at() {
        return base.retrieveMouse();
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        mouse.pressNoWait(buttons);
        return release(buttons);
    }

    @Override
    public FxRobot clickOn(PointQuery at, Motion motion, MouseButton... buttons) {
        return moveTo(at, motion).clickOn(buttons);
    }

    @Override
    public FxRobot drag(PointQuery from, MouseButton... buttons) {
        return moveTo(from, Motion.DIRECT).press(buttons);
    }

    @Override
    public FxRobot drop() {
        return release(new MouseButton[0]);
    }

    @Override
    public FxRobot dropBy(double x, double y) {
        return moveBy(x, y, Motion.DIRECT).drop();
    }
}

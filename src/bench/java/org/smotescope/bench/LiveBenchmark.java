package org.smotescope.bench;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.smotescope.data.io.CsvSource;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.Setting;
import org.smotescope.ui.async.WindowThread;

/// Drives the running window without a screen and prints how long a move of a control takes until
/// all that follows from it is shown.
public final class LiveBenchmark {
    private static final int WARM_UP = 80;
    private static final int MOVES = 200;
    private static final int ROWS = 10_000;
    private static final int COLUMNS = 10;
    private static final int SCORES = 1_000_000;
    private static final double TEST_SHARE = 0.8;
    private static final long SEED = 3;

    private LiveBenchmark() {}

    public static void main(String[] args) throws InterruptedException {
        try (LiveWindow window = LiveWindow.show()) {
            Moves moves = WindowThread.call(() -> new Moves(window));
            window.open(made(ROWS, COLUMNS));
            window.turnTo("Explore");
            IntFunction<Runnable> controls = controls(window);
            int done = 0;
            for (String place : new String[] {"Explore", "Evaluate"}) {
                window.turnTo(place);
                repeat(moves, done, WARM_UP, controls, Moves.Answer.RUN);
                moves.forget();
                repeat(moves, done + WARM_UP, MOVES, controls, Moves.Answer.RUN);
                moves.print("k and amount by turns, 10,000 x 10, place " + place);
                done += WARM_UP + MOVES;
            }
            window.open(made((int) (SCORES / TEST_SHARE), 2));
            window.change(recipe -> recipe.withSplit(new SplitPlan(TEST_SHARE, SEED, null)));
            IntFunction<Runnable> grip = grip(window);
            repeat(moves, 0, WARM_UP, grip, Moves.Answer.AT_ONCE);
            moves.forget();
            repeat(moves, WARM_UP, MOVES, grip, Moves.Answer.AT_ONCE);
            moves.print("threshold dragged, 1,000,000 scores");
        }
    }

    private static CsvSource made(int rows, int columns) {
        return CsvSource.ofBytes(
                "made.csv", new Blobs(columns, SEED).csv(rows).getBytes(StandardCharsets.UTF_8));
    }

    private static void repeat(
            Moves moves, int from, int times, IntFunction<Runnable> move, Moves.Answer answer)
            throws InterruptedException {
        for (int i = from; i < from + times; i++) {
            moves.time(move.apply(i), answer);
        }
    }

    /// The sliders of k and of the amount, moved by turns; no move leaves one where it is.
    private static IntFunction<Runnable> controls(LiveWindow window) {
        String k =
                Samplers.byId("smote").settings().stream()
                        .filter(setting -> setting.name().equals("k"))
                        .map(Setting::label)
                        .findFirst()
                        .orElseThrow();
        Slider neighbours = WindowThread.call(() -> window.slider(k));
        Slider amount = WindowThread.call(() -> window.sliderIn("amount"));
        return i ->
                i % 2 == 0
                        ? () -> neighbours.setValue(3 + (i / 2 * 3) % 11)
                        : () -> amount.setValue(0.35 + 0.05 * ((i / 2 * 5) % 13));
    }

    /// The grip of the threshold, dragged to and fro.
    private static IntFunction<Runnable> grip(LiveWindow window) {
        Node grip = WindowThread.call(() -> window.scene().getRoot().lookup("#after-grip"));
        Bounds at = WindowThread.call(() -> grip.localToScene(grip.getBoundsInLocal()));
        WindowThread.call(
                () -> {
                    Event.fireEvent(grip, event(MouseEvent.MOUSE_PRESSED, at, 0));
                    return null;
                });
        return i -> {
            double dx = 120 * Math.sin(i * 0.37) + i % 2;
            return () -> Event.fireEvent(grip, event(MouseEvent.MOUSE_DRAGGED, at, dx));
        };
    }

    private static MouseEvent event(EventType<MouseEvent> type, Bounds at, double dx) {
        double x = at.getCenterX() + dx;
        double y = at.getCenterY();
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}

package org.smotescope.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import org.smotescope.data.io.CsvSource;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Standing;
import org.smotescope.ui.async.WindowThread;
import org.smotescope.ui.compare.Measuring;

/// Measures Compare in the running window: 8 variants on 10 x 5 folds of 5,000 x 20 rows. How soon
/// the first line has a number, how long all of it takes, how soon it stops, and how long the
/// window's thread was busy at most.
public final class BoardBenchmark {
    private static final int ROWS = 5_000;
    private static final int COLUMNS = 20;
    private static final double NANOS = 1e-9;
    private static final long PAUSE = 5;
    private static final long BEFORE_STOP = 3_000;

    private BoardBenchmark() {}

    public static void main(String[] args) throws Exception {
        try (LiveWindow window = LiveWindow.show()) {
            // The first file makes the compiler warm; nobody measures a comparison first.
            for (int seed = 1; seed <= 2; seed++) {
                if (seed > 1) {
                    window.turnTo("Explore");
                }
                window.open(made(seed));
                WindowThread.call(() -> lineUp(window));
                long start = System.nanoTime();
                WindowThread.call(() -> shown(window));
                Busy busy = new Busy();
                await(window, board -> board.standings().stream().anyMatch(BoardBenchmark::isOn));
                double first = seconds(start);
                await(window, Leaderboard::isComplete);
                System.out.printf(
                        "%s: first line %.2f s, all %.1f s, window's thread busy at most %.0f ms%n",
                        seed == 1 ? "just started" : "warm",
                        first,
                        seconds(start),
                        busy.end() * 1e3);
            }
            stop(window);
        }
    }

    private static boolean isOn(Standing standing) {
        return standing.done() > 0;
    }

    /// While all is measured anew, how long until its thread is free for something else.
    private static void stop(LiveWindow window) throws Exception {
        window.turnTo("Explore");
        window.open(made(3));
        WindowThread.call(() -> lineUp(window));
        WindowThread.call(() -> shown(window));
        double longest = 0;
        for (int i = 0; i < 20; i++) {
            Thread.sleep(BEFORE_STOP / 20 + 37L * i);
            CompletableFuture<Long> free = new CompletableFuture<>();
            long asked = System.nanoTime();
            WindowThread.call(
                    () -> {
                        measuring(window).stop();
                        window.jobs()
                                .submit(
                                        "compare",
                                        monitor -> free.complete(System.nanoTime()),
                                        fraction -> {},
                                        done -> {},
                                        free::completeExceptionally);
                        return null;
                    });
            longest = Math.max(longest, (free.get() - asked) * NANOS);
            WindowThread.call(
                    () -> {
                        window.parts().compare().board().measuring().goOn();
                        return null;
                    });
        }
        System.out.printf("stopped 20 times: within %.0f ms%n", longest * 1e3);
        WindowThread.call(
                () -> {
                    measuring(window).stop();
                    return null;
                });
    }

    private static Object lineUp(LiveWindow window) {
        var lineup = window.parts().compare().lineup();
        for (String sampler : List.of("random-over", "smote-enn")) {
            var recipe = window.workspace().recipe().get();
            lineup.add(recipe.resample().withSampler(sampler));
        }
        return lineup;
    }

    private static Object shown(LiveWindow window) {
        window.parts().shell().begin("Compare");
        return window;
    }

    private static Measuring measuring(LiveWindow window) {
        return window.parts().compare().board().measuring();
    }

    private interface Question {
        boolean of(Leaderboard board);
    }

    private static void await(LiveWindow window, Question question) throws InterruptedException {
        while (!WindowThread.call(
                () -> {
                    Leaderboard board = measuring(window).boardProperty().get();
                    return board != null && question.of(board);
                })) {
            Thread.sleep(PAUSE);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) * NANOS;
    }

    private static CsvSource made(long seed) {
        return CsvSource.ofBytes(
                "made-" + seed + ".csv",
                new Blobs(COLUMNS, seed).csv(ROWS).getBytes(StandardCharsets.UTF_8));
    }

    /// How long something that is asked of the window's thread waits at most.
    private static final class Busy {
        private final AtomicLong longest = new AtomicLong();
        private final Thread asking = Thread.ofPlatform().daemon().start(this::ask);

        private void ask() {
            while (!Thread.currentThread().isInterrupted()) {
                long asked = System.nanoTime();
                CompletableFuture<Long> answered = new CompletableFuture<>();
                Platform.runLater(() -> answered.complete(System.nanoTime()));
                longest.accumulateAndGet(answered.join() - asked, Math::max);
                try {
                    Thread.sleep(PAUSE);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        double end() {
            asking.interrupt();
            return longest.get() * NANOS;
        }
    }
}

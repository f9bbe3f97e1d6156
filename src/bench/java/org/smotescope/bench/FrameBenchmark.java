package org.smotescope.bench;

import java.nio.charset.StandardCharsets;
import org.smotescope.data.io.CsvSource;
import org.smotescope.ui.async.WindowThread;

/// Prints how long a frame of the plot takes in the running program, on a screen that nobody sees,
/// beside JavaFX's own chart and a canvas of ovals, and how much memory a million rows need.
///
/// The view is moved and zoomed in every frame. Frames follow each other as fast as they can, else
/// each would take a sixtieth of a second at least. The plot may have fewer marks while it moves,
/// if the machine is slow; drawn with all marks it is timed as well.
public final class FrameBenchmark {
    private static final long SEED = 3;
    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final int MOST = 1_000_000;

    private FrameBenchmark() {}

    public static void main(String[] args) throws InterruptedException {
        System.setProperty("javafx.animation.fullspeed", "true");
        try (LiveWindow window = LiveWindow.show()) {
            try (Frames frames = WindowThread.call(Frames::new)) {
                time(frames);
            }
            window.open(
                    CsvSource.ofBytes(
                            "made.csv",
                            new Blobs(2, SEED).csv(MOST).getBytes(StandardCharsets.UTF_8)));
            window.turnTo("Explore");
            Frames.printHeap("1,000,000 x 2, the whole program in Explore");
        }
    }

    private static void time(Frames frames) throws InterruptedException {
        frames.time("empty picture", FrameShows::empty);
        for (int count : new int[] {FEW, MANY, MOST}) {
            Cloud cloud = Cloud.of(count, SEED);
            frames.time("%,d rows, plot".formatted(count), () -> FrameShows.plot(cloud));
        }
        Frames.printHeap("1,000,000 x 2, the plot");
        frames.time(
                "100,000 rows, plot, all marks in every frame",
                () -> FrameShows.marks(Cloud.of(MANY, SEED)));
        Cloud still = Cloud.of(MANY, SEED);
        Cloud from = Cloud.of(FEW, SEED + 1);
        Cloud to = Cloud.of(FEW, SEED + 2);
        frames.time(
                "10,000 moving over 100,000 still rows", () -> FrameShows.movers(still, from, to));
        for (int count : new int[] {FEW, MANY}) {
            Cloud cloud = Cloud.of(count, SEED);
            frames.time(
                    "%,d rows, canvas of ovals".formatted(count), () -> FrameShows.ovals(cloud));
            frames.time("%,d rows, ScatterChart".formatted(count), () -> FrameShows.chart(cloud));
        }
    }
}

package org.smotescope.ui.plot;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

/// Milliseconds for each frame of 1600 x 1000, painted into memory, the view moving all the time.
/// Run by hand; the upload to the screen comes on top and is the same for all.
final class PlotBenchmark {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int FRAMES = 120;

    private PlotBenchmark() {}

    public static void main(String[] args) throws InterruptedException {
        for (int round = 0; round < 2; round++) {
            cloud("10,000 marks", 10_000);
            cloud("100,000 marks", 100_000);
            cloud("1,000,000 as density", 1_000_000);
            hits(1_000_000);
        }
        movers(100_000, 10_000);
    }

    private static void cloud(String name, int count) {
        Marks rows = Scenes.cloud("rows", count, 0, MarkKind.CIRCLE, new Random(1));
        Drawing drawing = Drawing.of(rows);
        Palette palette = Theme.LIGHT.palette();
        PlotPainter painter = new PlotPainter();
        int[] argb = new int[WIDTH * HEIGHT];
        Viewport view = new Viewport(-4.5, 4.5, -4, 4, 0, 0, WIDTH, HEIGHT);
        time(
                name,
                frame ->
                        painter.paint(
                                drawing,
                                view.zoomedAt(800, 500, 1 + frame / 1000.0).pannedBy(frame, 0),
                                palette,
                                1,
                                argb,
                                WIDTH,
                                HEIGHT));
    }

    private static void movers(int still, int moving) throws InterruptedException {
        Marks rows = Scenes.cloud("rows", still, 0, MarkKind.CIRCLE, new Random(1));
        double[][] frames = new double[FRAMES][];
        Random random = new Random(2);
        for (int frame = 0; frame < FRAMES; frame++) {
            frames[frame] = random.doubles(moving, -3, 3).toArray();
        }
        byte[] kinds = Scenes.kinds(moving, MarkKind.SYNTHETIC);
        byte[] classes = Scenes.classes(moving, 1);
        Viewport view = new Viewport(-4.5, 4.5, -4, 4, 0, 0, WIDTH, HEIGHT);
        Look look = new Look(view, Theme.LIGHT.palette(), 1);
        Platform.startup(
                () -> {
                    RasterImage image = new RasterImage(new Pace(System::nanoTime));
                    time(
                            "10,000 movers over 100,000 kept",
                            frame ->
                                    image.show(
                                            Drawing.of(
                                                    rows,
                                                    Marks.of(
                                                            "new",
                                                            frames[frame],
                                                            frames[(frame + 1) % FRAMES],
                                                            kinds,
                                                            classes)),
                                            look,
                                            WIDTH,
                                            HEIGHT));
                    Platform.exit();
                });
    }

    private static void hits(int count) {
        Marks rows = Scenes.cloud("rows", count, 0, MarkKind.CIRCLE, new Random(1));
        long start = System.nanoTime();
        HitIndex index = HitIndex.of(Drawing.of(rows));
        print("1,000,000 rows sorted for hits", (System.nanoTime() - start) / 1e6);
        Viewport view = new Viewport(-4.5, 4.5, -4, 4, 0, 0, WIDTH, HEIGHT);
        time("one hit among 1,000,000", frame -> index.nearest(view, 400 + 5 * frame, 500));
    }

    private static void time(String name, IntConsumer frame) {
        double[] millis = new double[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            frame.accept(i);
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            millis[i] = (end - start) / 1e6;
        }
        Arrays.sort(millis);
        print(name, millis[FRAMES / 2]);
    }

    private static void print(String name, double millis) {
        System.out.printf(Locale.ROOT, "%-36s %7.2f ms%n", name, millis);
    }
}

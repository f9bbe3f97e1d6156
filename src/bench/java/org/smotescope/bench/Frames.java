package org.smotescope.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.smotescope.ui.async.WindowThread;

/// A window whose frames are timed, from the beginning of one to that of the next: painting, layout
/// and the renderer's part, which runs beside the next frame at most one ahead.
///
/// The processor time is that of the whole process, the collection of garbage included.
final class Frames implements AutoCloseable {
    private static final int WARM_UP = 300;
    private static final int FRAMES = 120;

    /// Where frames are slow fewer must do.
    private static final long WARM_UP_NANOS = 6_000_000_000L;

    private static final long NANOS = 12_000_000_000L;
    private static final int FEWEST = 3;
    private static final double MEGA = 1e6;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Stage stage = new Stage();

    Frames() {
        stage.setScene(new Scene(new Pane(), FrameShows.WIDTH, FrameShows.HEIGHT));
        stage.show();
    }

    /// Shows something, warms up, and prints what its frames take.
    void time(String what, Supplier<FrameShows> show) throws InterruptedException {
        Clock clock =
                WindowThread.call(
                        () -> {
                            FrameShows shown = show.get();
                            stage.getScene().setRoot(shown.node());
                            Clock started = new Clock(shown);
                            started.start();
                            return started;
                        });
        clock.done.await();
        new Times(clock.millis).print(what);
        System.out.printf(
                Locale.ROOT,
                "%-52s CPU %7.1f ms a frame, load %.1f%n",
                "",
                clock.processor * 1e-6 / clock.millis.size(),
                MACHINE.getSystemLoadAverage());
    }

    /// What lives on the heap.
    static void printHeap(String what) throws InterruptedException {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
            Thread.sleep(200);
        }
        double used = memory.getHeapMemoryUsage().getUsed() / MEGA;
        System.out.printf(Locale.ROOT, "%-52s heap %6.0f MB%n", what, used);
    }

    @Override
    public void close() {
        WindowThread.call(
                () -> {
                    stage.getScene().setRoot(new Pane());
                    stage.close();
                    return null;
                });
    }

    /// Counts frames and tells when the next begins.
    private static final class Clock extends AnimationTimer {
        private final CountDownLatch done = new CountDownLatch(1);
        private final List<Double> millis = new ArrayList<>();
        private final FrameShows shown;
        private final long born = System.nanoTime();
        private int frame;
        private long began;
        private long last;
        private long processor;

        Clock(FrameShows shown) {
            this.shown = shown;
        }

        @Override
        public void handle(long pulse) {
            long now = System.nanoTime();
            if (began != 0) {
                millis.add((now - last) / MEGA);
            } else if (isWarm(now)) {
                began = now;
                processor = MACHINE.getProcessCpuTime();
            }
            last = now;
            if (isEnough(now)) {
                processor = MACHINE.getProcessCpuTime() - processor;
                stop();
                done.countDown();
            } else {
                shown.frame().accept(frame++);
            }
        }

        private boolean isWarm(long now) {
            return frame >= WARM_UP || (frame >= FEWEST && now - born > WARM_UP_NANOS);
        }

        private boolean isEnough(long now) {
            boolean isLong = millis.size() >= FEWEST && now - began > NANOS;
            return millis.size() >= FRAMES || isLong;
        }
    }
}

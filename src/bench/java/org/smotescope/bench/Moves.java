package org.smotescope.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.smotescope.ui.async.WindowThread;

/// Moves something in the window, again and again, and times each move until the first frame that
/// shows all of what follows from it.
///
/// The parts of a move: `set` until the window's properties have their new values, `laid out` until
/// the nodes of that frame have their places, and `next frame` until the frame after it begins, by
/// which the renderer has the one before. Frames come 60 times a second, so up to 17 ms of these
/// are waiting, whatever the program does; the processor time of the window's thread has no waiting
/// in it. Where all is done at once, `work until laid out` is what the move costs of the frame that
/// shows it: handling the event and laying out.
final class Moves {
    private static final long PAUSE_MILLIS = 20;
    private static final long PATIENCE_SECONDS = 300;

    private final ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
    private final LiveWindow window;
    private final Map<String, List<Double>> millis = new TreeMap<>();
    private long start;
    private long busy;
    private long set;
    private long laidOut;
    private long pulse;
    private Answer expected = Answer.RUN;
    private CompletableFuture<Void> shown = CompletableFuture.completedFuture(null);

    /// What a move sets off.
    enum Answer {
        /// A new run and its picture, made in the background.
        RUN,
        /// Nothing in the background: all is there when the event has been handled.
        AT_ONCE
    }

    Moves(LiveWindow window) {
        this.window = window;
        window.scene().addPreLayoutPulseListener(this::beforeLayout);
        window.scene().addPostLayoutPulseListener(this::afterLayout);
        window.jobs().onSettled(this::settled);
    }

    /// Does a move and waits until it is shown.
    void time(Runnable move, Answer answer) throws InterruptedException {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    set = 0;
                    laidOut = 0;
                    busy = cpu.getCurrentThreadCpuTime();
                    start = System.nanoTime();
                    move.run();
                    shown = done;
                    expected = answer;
                    if (answer == Answer.AT_ONCE) {
                        ready();
                    }
                });
        try {
            done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "a move was not answered: set " + set + ", laid out " + laidOut, e);
        }
        window.settle();
        Thread.sleep(PAUSE_MILLIS);
    }

    private void settled() {
        if (!shown.isDone() && set == 0 && window.isAnswered()) {
            ready();
        }
    }

    private void ready() {
        set = System.nanoTime();
        Platform.requestNextPulse();
    }

    private void beforeLayout() {
        pulse = System.nanoTime();
        if (laidOut != 0 && !shown.isDone()) {
            add("moved to set", set - start);
            add("moved to laid out", laidOut - start);
            add("moved to next frame", pulse - start);
            shown.complete(null);
        }
    }

    private void afterLayout() {
        long now = System.nanoTime();
        if (!shown.isDone()) {
            add("laying out one frame", now - pulse);
        }
        if (set != 0 && laidOut == 0 && !shown.isDone()) {
            laidOut = now;
            if (expected == Answer.AT_ONCE) {
                add("work until laid out", set - start + now - pulse);
            }
            add("window's thread, processor time", cpu.getCurrentThreadCpuTime() - busy);
            Platform.requestNextPulse();
        }
    }

    private void add(String what, long nanos) {
        millis.computeIfAbsent(what, name -> new ArrayList<>()).add(nanos * 1e-6);
    }

    /// Forgets the moves so far: they warmed up.
    void forget() {
        WindowThread.call(
                () -> {
                    millis.clear();
                    window.jobs().millis().clear();
                    return null;
                });
    }

    void print(String title) {
        System.out.println(title);
        Map<String, List<Double>> all = new TreeMap<>(millis);
        all.putAll(window.jobs().millis());
        all.forEach((what, times) -> new Times(times).print("  " + what));
    }
}

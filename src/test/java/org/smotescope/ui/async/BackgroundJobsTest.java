package org.smotescope.ui.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundJobsTest {
    /// Stands for the window's thread: the test runs what is in it.
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();

    private final BackgroundJobs jobs = new BackgroundJobs(window::add);
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void theResultComesThroughTheWindow() throws InterruptedException {
        submit("a", "one");

        next().run();

        assertThat(heard).containsExactly("done one");
    }

    @Test
    void whatFailedIsSaid() throws InterruptedException {
        jobs.submit(
                "a",
                monitor -> {
                    throw new IllegalStateException("broken");
                },
                fraction -> {},
                result -> heard.add("done"),
                problem -> heard.add(problem.getMessage()));

        next().run();

        assertThat(heard).containsExactly("broken");
    }

    @Test
    void theNewestOfALaneWins() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        jobs.submit(
                "a",
                monitor -> {
                    started.countDown();
                    while (!monitor.report(0.5)) {
                        Thread.onSpinWait();
                    }
                    cancelled.countDown();
                    return "old";
                },
                fraction -> heard.add("progress"),
                result -> heard.add("done " + result),
                problem -> heard.add("failed"));
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();

        submit("a", "new");
        assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
        runUntilHeard("done new");

        assertThat(heard).containsExactly("done new");
    }

    @Test
    void aResultThatWasReplacedOnItsWayIsDropped() throws InterruptedException {
        submit("a", "one");
        Runnable late = next();
        submit("a", "two");

        late.run();
        next().run();

        assertThat(heard).containsExactly("done two");
    }

    @Test
    void lanesDoNotDisturbEachOther() throws InterruptedException {
        submit("a", "one");
        submit("b", "two");

        next().run();
        next().run();

        assertThat(heard).containsExactlyInAnyOrder("done one", "done two");
    }

    @Test
    void aCancelledJobSaysNothing() throws InterruptedException {
        submit("a", "one");
        Runnable result = next();

        jobs.cancel("a");
        result.run();

        assertThat(heard).isEmpty();
    }

    private void submit(String lane, String result) {
        jobs.submit(
                lane,
                monitor -> result,
                fraction -> {},
                done -> heard.add("done " + done),
                problem -> heard.add("failed"));
    }

    private Runnable next() throws InterruptedException {
        Runnable next = window.poll(10, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private void runUntilHeard(String words) throws InterruptedException {
        while (!heard.contains(words)) {
            next().run();
        }
    }
}

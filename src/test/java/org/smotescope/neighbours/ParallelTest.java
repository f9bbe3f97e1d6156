package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Parallel;
import org.smotescope.support.Gen;

class ParallelTest {
    @Test
    void noMoreThreadsWorkThanAreGiven() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Parallel.forEach(
                2,
                12,
                part -> {
                    threads.add(Thread.currentThread());
                    pause(5);
                });
        assertThat(threads).contains(Thread.currentThread()).hasSizeLessThanOrEqualTo(2);
        threads.clear();
        Parallel.forEach(1, 3, part -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void returnsWhenAllPartsAreDone() {
        Thread caller = Thread.currentThread();
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        Parallel.forEach(
                2,
                2,
                part -> {
                    if (Thread.currentThread().equals(caller)) {
                        await(begun);
                    } else {
                        begun.countDown();
                        pause(60);
                        done.set(true);
                    }
                });
        assertThat(done).isTrue();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void anInterruptedCallerWaitsAndStaysInterrupted() {
        Thread caller = Thread.currentThread();
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        Parallel.forEach(
                2,
                2,
                part -> {
                    if (Thread.currentThread().equals(caller)) {
                        await(begun);
                    } else {
                        begun.countDown();
                        while (caller.getState() != Thread.State.WAITING) {
                            Thread.onSpinWait();
                        }
                        caller.interrupt();
                        pause(30);
                        done.set(true);
                    }
                });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).isTrue();
    }

    /// The threads that report: 1000 rows in two columns are just enough for a second one.
    @Test
    void aSmallSearchIsLeftToOneThread() {
        Set<ExactSearch.Method> inPieces =
                Set.of(ExactSearch.Method.LEAVES, ExactSearch.Method.TURNED_LEAVES);
        for (ExactSearch.Method method : List.of(ExactSearch.Method.values())) {
            assertThat(reporting(method, 999, 2)).containsExactly(Thread.currentThread());
            if (!inPieces.contains(method)) {
                // Two pieces are one pair: the second thread may find nothing to do.
                assertThat(reporting(method, 1000, 2)).hasSize(2);
            }
        }
    }

    private static Set<Thread> reporting(ExactSearch.Method method, int rows, int threads) {
        Dataset dataset = new Gen(1).clouds(2, rows);
        int[] all = java.util.stream.IntStream.range(0, rows).toArray();
        Thread caller = Thread.currentThread();
        Set<Thread> reporting = ConcurrentHashMap.newKeySet();
        CountDownLatch other = new CountDownLatch(1);
        Monitor monitor =
                fraction -> {
                    reporting.add(Thread.currentThread());
                    if (!Thread.currentThread().equals(caller)) {
                        other.countDown();
                    } else if (rows >= 1000 && fraction > 0.0) {
                        await(other);
                    }
                    return false;
                };
        new ExactSearch(threads, method).search(dataset, all, all, 3, monitor);
        return reporting;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

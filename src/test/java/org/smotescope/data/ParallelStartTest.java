package org.smotescope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParallelStartTest {
    @Test
    void whereAThreadCannotBeStartedTheOthersComeToAnEnd() {
        List<Thread> begun = new ArrayList<>();
        AtomicInteger parts = new AtomicInteger();
        ThreadFactory two =
                work -> {
                    if (begun.size() == 2) {
                        throw new OutOfMemoryError("no more threads");
                    }
                    Thread thread = Thread.ofPlatform().daemon().unstarted(work);
                    begun.add(thread);
                    return thread;
                };

        assertThatThrownBy(
                        () ->
                                Parallel.forEach(
                                        two,
                                        4,
                                        1000,
                                        part -> {
                                            parts.incrementAndGet();
                                            pause();
                                        }))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("no more threads");

        assertThat(begun).hasSize(2).noneMatch(Thread::isAlive);
        assertThat(parts).hasValueLessThan(1000);
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

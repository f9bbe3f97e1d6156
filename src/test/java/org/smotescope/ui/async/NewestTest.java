package org.smotescope.ui.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class NewestTest {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private void take(String value) {
        if (value.startsWith("bad")) {
            throw new IllegalStateException(value);
        }
        heard.add(value);
    }

    private Newest<String> newest(Duration delay) {
        return new Newest<>("test", delay, this::take, problem -> heard.add(problem.toString()));
    }

    @Test
    void whatTakingThrowsIsToldAndTheNextIsTaken() throws InterruptedException {
        try (Newest<String> newest = newest(Duration.ZERO)) {
            newest.offer("bad one");
            assertThat(heard.poll(10, TimeUnit.SECONDS))
                    .isEqualTo("java.lang.IllegalStateException: bad one");
            newest.offer("good one");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("good one");
        }
    }

    @Test
    void closingHandsOnTheNewestOnlyAndTellsWhatItThrows() {
        List<String> all = new CopyOnWriteArrayList<>();
        Newest<String> newest = newest(Duration.ofDays(1));
        newest.offer("old");
        newest.offer("bad new");

        newest.close();

        heard.drainTo(all);
        assertThat(all).containsExactly("java.lang.IllegalStateException: bad new");
    }
}

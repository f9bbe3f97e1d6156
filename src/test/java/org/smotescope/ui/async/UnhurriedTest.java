package org.smotescope.ui.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;

class UnhurriedTest {
    @Test
    void workIsDoneAtTheLowestPriorityAndThatEndsWithIt() {
        int usual = Thread.currentThread().getPriority();

        int during =
                new Unhurried<>(monitor -> Thread.currentThread().getPriority())
                        .apply(Monitor.NONE);

        assertThat(during).isEqualTo(Thread.MIN_PRIORITY);
        assertThat(Thread.currentThread().getPriority()).isEqualTo(usual);
    }

    @Test
    void whatIsReplacedMeanwhileIsNeverBegun() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        Unhurried<Integer> work = new Unhurried<>(monitor -> begun.incrementAndGet());

        assertThatThrownBy(() -> work.apply(fraction -> asked.incrementAndGet() > 3))
                .isInstanceOf(CancellationException.class);

        assertThat(begun).hasValue(0);
        assertThat(Thread.currentThread().getPriority()).isEqualTo(Thread.NORM_PRIORITY);
    }
}

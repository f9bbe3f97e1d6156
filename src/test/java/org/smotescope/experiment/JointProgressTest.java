package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Monitor;

class JointProgressTest {
    @Test
    void isTheMeanOfItsParts() {
        List<Double> told = new ArrayList<>();
        JointProgress progress = new JointProgress(fraction -> !told.add(fraction), 4);
        Monitor first = progress.part(0);

        first.check(0.5);
        first.check(0.25);
        progress.part(3).check(1.0);
        first.check(1.0);

        assertThat(told).containsExactly(0.125, 0.125, 0.375, 0.5);
    }

    @Test
    void aLargerShareNeverOvertakesASmallerOne() throws InterruptedException {
        List<Double> told = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        JointProgress progress =
                new JointProgress(
                        fraction -> {
                            if (fraction == 0.5) {
                                first.countDown();
                                await(second, 200);
                            }
                            told.add(fraction);
                            second.countDown();
                            return false;
                        },
                        2);

        Thread other = Thread.ofPlatform().start(() -> progress.part(0).check(1.0));
        await(first, 5000);
        progress.part(1).check(1.0);
        other.join();

        assertThat(told).containsExactly(0.5, 1.0);
    }

    /// Waits for a while only: where the second share keeps its turn it comes after that.
    private static void await(CountDownLatch latch, long millis) {
        try {
            boolean ignored = latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Monitor;

class PartsTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1_000_000})
    void everyPartIsDoneOnceAndProgressNeverGoesBack(long cells) {
        AtomicIntegerArray times = new AtomicIntegerArray(40);
        List<Double> progress = Collections.synchronizedList(new ArrayList<>());
        Parts.forEach(40, cells, fraction -> !progress.add(fraction), times::incrementAndGet);
        for (int i = 0; i < 40; i++) {
            assertThat(times.get(i)).isEqualTo(1);
        }
        assertThat(progress).hasSize(40).isSorted().startsWith(0.0).endsWith(39.0 / 40.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32_768, 32_769, 100_000})
    void everyRowIsInOneBlock(int rows) {
        AtomicIntegerArray times = new AtomicIntegerArray(rows);
        Parts.ofRows(
                rows,
                2,
                Monitor.NONE,
                (from, to) -> {
                    for (int i = from; i < to; i++) {
                        times.incrementAndGet(i);
                    }
                });
        for (int i = 0; i < rows; i++) {
            assertThat(times.get(i)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000_000})
    void aCancelledPieceOfWorkDoesNotGoOn(long cells) {
        AtomicInteger done = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                Parts.forEach(
                                        1000,
                                        cells,
                                        fraction -> fraction >= 0.1,
                                        _ -> done.incrementAndGet()))
                .isInstanceOf(CancellationException.class);
        assertThat(done.get()).isBetween(90, 100);
    }

    @Test
    void noPartsAreNoWork() {
        Parts.forEach(0, 0, _ -> true, _ -> assertThat(true).isFalse());
    }
}

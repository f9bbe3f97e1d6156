package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.support.Gen;

/// What comes before the first neighbour is found asks too whether it is still wanted.
class AskingTest {
    private static final int ROWS = 300_000;

    private final AtomicInteger asked = new AtomicInteger();
    private final Work work = new Work(fraction -> asked.incrementAndGet() < 0, ROWS);

    /// Equal rows are sorted by their keys; other rows, a few at a time.
    @Test
    void aTreeOfEqualRowsAsksWhileItSortsThem() {
        Dataset equal = new Gen(1).grid(1, 1, ROWS);
        Points points = points(equal, new Work(Monitor.NONE, 1));
        KdTree.of(points, 1, work);
        assertThat(asked).hasValueGreaterThan(15 * ROWS / Monitor.ROWS);
    }

    /// A question for a million cells or so.
    @Test
    void rowsThatAreCopiedAsk() {
        points(new Gen(1).grid(20, 2, ROWS), work);
        assertThat(asked).hasValueGreaterThan(20 * ROWS / 1_100_000);
    }

    private static Points points(Dataset dataset, Work work) {
        return Points.of(Space.of(dataset), IntStream.range(0, dataset.size()).toArray(), work);
    }
}

package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.support.Gen;

/// How often samplers ask whether they are still wanted, beside what the search for neighbours
/// asks.
class QuestionsTest {
    private static final int MAJORITY = 45_000;
    private static final int MINORITY = 5_000;

    private final Dataset dataset = new Gen(3).clouds(2, MAJORITY, MINORITY);
    private final NeighbourSearch exact = new ExactSearch(2);
    private final NeighbourSearch silent =
            (space, queries, pool, k, monitor) ->
                    exact.search(space, queries, pool, k, Monitor.NONE);
    private final List<Double> asked = new ArrayList<>();
    private final Monitor counting =
            fraction -> {
                asked.add(fraction);
                return false;
            };

    private Targets targets(Descriptor sampler) {
        return SamplingStrategy.Word.AUTO.resolve(dataset.classes(), sampler.family(), Mode.STRICT);
    }

    private Resampling run(Descriptor sampler, Map<String, String> settings) {
        return sampler.sampler(SettingValues.of(sampler.settings(), settings), Mode.STRICT)
                .resample(dataset, targets(sampler), new StrictRandomness(1), silent, counting);
    }

    /// The rows are those that a sampler goes over itself: all, those it makes, or those that may
    /// go.
    @ParameterizedTest
    @CsvSource({
        "smote, 40000",
        "borderline-1, 80000",
        "adasyn, 40000",
        "random-over, 40000",
        "tomek, 50000",
        "enn, 90000",
        "ncr, 50000",
        "nearmiss-1, 400000",
        "oss, 90000"
    })
    void aSamplerAsksOnceInSoManyRows(String id, int rows) {
        run(Samplers.byId(id), id.equals("random-over") ? Map.of("shrinkage", "1") : Map.of());
        assertThat(asked).hasSizeGreaterThan(rows / Monitor.ROWS).isSorted();
        assertThat(asked.getLast()).isLessThanOrEqualTo(1.0);
    }

    @Test
    void copiesAreAskedForToo() {
        run(Samplers.byId("random-over"), Map.of());
        assertThat(asked).hasSizeGreaterThan((MAJORITY - MINORITY) / Monitor.ROWS);
    }

    @Test
    void noiseOfManyColumnsIsAskedForInFewerRows() {
        int columns = 64;
        Dataset wide = new Gen(3).clouds(columns, 2_500, 500);
        Descriptor sampler = Samplers.byId("random-over");
        sampler.sampler(SettingValues.of(sampler.settings(), Map.of("shrinkage", "1")), Mode.STRICT)
                .resample(
                        wide,
                        SamplingStrategy.Word.AUTO.resolve(
                                wide.classes(), sampler.family(), Mode.STRICT),
                        new StrictRandomness(1),
                        silent,
                        counting);
        assertThat(asked).hasSizeGreaterThan(2_000 * columns / Monitor.ROWS).isSorted();
    }

    @Test
    void drawsAmongManyRowsAskWhileTheyArePutInOrder() {
        int rows = 400_000;
        long[] keys = LongStream.range(0, rows).toArray();
        new StrictRandomness(1).draws(Randomness.Order.CONTINUED, "x", 0, keys, counting);
        assertThat(asked).hasSizeGreaterThan(2 * rows / Monitor.ROWS).isSorted();
        asked.clear();
        new ClassRows(0, new int[rows], keys).inKeyOrder(counting);
        assertThat(asked).hasSizeGreaterThan(2 * rows / Monitor.ROWS).isSorted();
    }

    @Test
    void aColumnIsAskedForWhileItIsCompared() {
        Resampling made = run(Samplers.byId("smote"), Map.of());
        asked.clear();
        made.numbers((NumericColumn) dataset.features().getFirst(), 0, counting);
        // Once for the rows of the file, which are copied in one go.
        assertThat(asked).hasSizeGreaterThan(made.added().size() / Monitor.ROWS).isSorted();
    }

    @Test
    void whatWasMadeIsCountedAndComparedLikewise() {
        Descriptor smote = Samplers.byId("smote");
        Resampling made = run(smote, Map.of());
        asked.clear();
        Account.notes(smote, targets(smote), made, counting);
        assertThat(asked).hasSizeGreaterThan(2 * MAJORITY / Monitor.ROWS).isSorted();
        asked.clear();
        Coincidence.notes(made, counting);
        assertThat(asked).hasSizeGreaterThan(2 * 2 * MAJORITY / Monitor.ROWS).isSorted();
    }

    @Test
    void whatWasRemovedIsCountedLikewise() {
        Descriptor under = Samplers.byId("random-under");
        Resampling less = run(under, Map.of());
        asked.clear();
        Account.notes(under, targets(under), less, counting);
        assertThat(asked).hasSizeGreaterThan((MAJORITY + MINORITY) / Monitor.ROWS).isSorted();
    }

    @Test
    void aLoopAsksAtItsBeginningAndOnceInSoManyRows() {
        int rows = 4 * Monitor.ROWS;
        Monitor half = fraction -> counting.report(fraction) || fraction >= 0.5;
        for (int row = 0; row < 2 * Monitor.ROWS; row++) {
            half.checkRow(row, rows);
        }
        assertThat(asked).containsExactly(0.0, 0.25);
        assertThatThrownBy(() -> half.checkRow(2 * Monitor.ROWS, rows))
                .isInstanceOf(CancellationException.class);
    }
}

package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.support.Gen;

class CachedSearchTest {
    private final Dataset dataset = new Gen(1).clouds(3, 40, 12);
    private final int[] all = IntStream.range(0, 52).toArray();
    private final AtomicInteger searches = new AtomicInteger();
    private final NeighbourSearch exact = new ExactSearch(1);
    private final NeighbourSearch cached =
            new CachedSearch(
                    (space, queries, pool, k, monitor) -> {
                        searches.incrementAndGet();
                        return exact.search(space, queries, pool, k, monitor);
                    });

    @Test
    void movingKSearchesOnce() {
        for (int k = 1; k <= 10; k++) {
            assertSame(dataset, all, all, k);
        }
        assertThat(searches).hasValue(1);
    }

    @Test
    void aLargerKSearchesAgainAndThenServesTheSmallerOnes() {
        assertSame(dataset, all, all, 5);
        assertSame(dataset, all, all, 30);
        assertSame(dataset, all, all, 40);
        assertSame(dataset, all, all, 8);
        assertThat(searches).hasValue(2);
    }

    @Test
    void kUpToThePoolIsServed() {
        int[] few = {1, 5, 9, 11};
        assertSame(dataset, few, few, 3);
        assertSame(dataset, few, few, 1);
        assertThat(searches).hasValue(1);
    }

    @Test
    void theSameRowsKeyedByPositionAreKnownFromRunToRun() {
        assertSame(dataset.keyedByPosition(), all, all, 5);
        assertSame(dataset.keyedByPosition(), all, all, 5);
        assertThat(searches).hasValue(1);
        assertSame(dataset, all, all, 5);
        assertThat(searches).hasValue(2);
    }

    @Test
    void someOfTheRowsThatWereSearchedAreKnown() {
        assertSame(dataset, all, all, 5);
        assertSame(dataset, dataset.classes().rowsOf(1), all, 10);
        assertSame(dataset, new int[] {51, 0, 7, 0}, all, 3);
        assertSame(dataset, new int[] {}, all, 3);
        assertThat(searches).hasValue(1);
        assertSame(dataset, dataset.classes().rowsOf(1), all, 11);
        assertThat(searches).hasValue(2);
    }

    @Test
    void rowsThatWereNotSearchedAreNot() {
        int[] some = {3, 5, 8};
        assertSame(dataset, some, all, 5);
        assertSame(dataset, new int[] {3, 8}, all, 5);
        assertThat(searches).hasValue(1);
        assertSame(dataset, new int[] {3, 4}, all, 5);
        assertSame(dataset, new int[] {3, 9}, all, 5);
        assertThat(searches).hasValue(3);
    }

    @Test
    void whoAsksForMostRowsHasAllSearched() {
        assertSame(dataset, IntStream.range(13, 52).toArray(), all, 5);
        assertSame(dataset, all, all, 5);
        assertThat(searches).hasValue(1);
    }

    @Test
    void whoAsksForFewerOrForOthersHasNot() {
        assertSame(dataset, IntStream.range(14, 52).toArray(), all, 5);
        assertSame(dataset, all, all, 5);
        assertThat(searches).hasValue(2);
        int[] pool = IntStream.range(0, 20).toArray();
        assertSame(dataset, IntStream.range(1, 21).toArray(), pool, 5);
        assertSame(dataset, pool, pool, 5);
        assertThat(searches).hasValue(4);
    }

    @Test
    void anotherScalingOrPoolIsAnotherQuestion() {
        assertSame(dataset, all, all, 5);
        assertSame(Gen.scaled(dataset), all, all, 5);
        assertSame(dataset, all, dataset.classes().rowsOf(0), 5);
        assertSame(dataset, all, dataset.classes().rowsOf(1), 5);
        assertThat(searches).hasValue(4);
    }

    @Test
    void aSpaceMadeAnewIsKnown() {
        Dataset mixed = Gen.withWords(dataset);
        for (int run = 0; run < 2; run++) {
            assertSame(Space.ofMismatches(mixed, 2.0), all, all, 5);
            assertSame(Space.ofValueDifferences(mixed), all, all, 5);
            assertSame(Space.ofValueDifferences(mixed.keyedByPosition()), all, all, 5);
        }
        assertThat(searches).hasValue(3);
    }

    @Test
    void wordsThatCountOtherwiseAreAnotherQuestion() {
        Dataset mixed = Gen.withWords(dataset);
        assertSame(Space.ofMismatches(mixed, 2.0), all, all, 5);
        assertSame(Space.ofMismatches(mixed, 1.0), all, all, 5);
        assertSame(Space.ofValueDifferences(mixed), all, all, 5);
        assertThat(searches).hasValue(3);
    }

    @Test
    void aKnownAnswerIsStillCancelled() {
        assertSame(dataset, all, all, 5);
        assertThatThrownBy(() -> cached.search(dataset, all, all, 5, fraction -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void whatIsAskedOnceIsNotKept() {
        cached.once().search(dataset, all, all, 5, Monitor.NONE);
        cached.once().search(dataset, all, all, 5, Monitor.NONE);
        assertThat(searches).hasValue(2);
        assertSame(dataset, all, all, 5);
        assertThat(searches).hasValue(3);
    }

    private void assertSame(Dataset data, int[] queries, int[] pool, int k) {
        assertSame(Space.of(data), queries, pool, k);
    }

    private void assertSame(Space space, int[] queries, int[] pool, int k) {
        NeighbourTable expected = exact.search(space, queries, pool, k, Monitor.NONE);
        NeighbourTable table = cached.search(space, queries, pool, k, Monitor.NONE);
        assertThat(table.k()).isEqualTo(k);
        assertThat(table.size()).isEqualTo(queries.length);
        for (int q = 0; q < queries.length; q++) {
            for (int rank = 0; rank < k; rank++) {
                assertThat(table.neighbour(q, rank)).isEqualTo(expected.neighbour(q, rank));
                assertThat(table.distance(q, rank)).isEqualTo(expected.distance(q, rank));
            }
        }
    }
}

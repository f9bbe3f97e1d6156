package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.support.Gen;

/// After every addition each candidate knows what a plain loop over the store finds.
class GrowingNeighboursTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 40, 120})
    void everyAddition(int rows) {
        for (int seed = 0; seed < 5; seed++) {
            Dataset dataset = new Mixed(seed).dataset(rows, 1 + seed % 3, seed);
            Space space =
                    seed % 2 == 0
                            ? Space.ofMismatches(dataset, 0.8)
                            : Space.ofValueDifferences(dataset);
            Random random = new Random(seed);
            int[] candidates = random.ints(1 + rows / 2, 0, rows).toArray();
            int[] order = shuffled(rows, random);
            int k = 1 + seed % 3;
            GrowingNeighbours store = new ExactSearch(1).growing(space, candidates, k);
            for (int size = 1; size <= Math.min(rows, 25); size++) {
                store.add(order[size - 1], Monitor.NONE);
                assertSameAsPlainLoop(space, candidates, Arrays.copyOf(order, size), store, k);
            }
        }
    }

    @Test
    void manyAtOnceAndAnyOrderAndTwoThreadsGiveTheSameBits() {
        Dataset dataset = new Gen(1).grid(10, 3, 15_000, 3000);
        int[] candidates = dataset.classes().rowsOf(0);
        int[] rows = dataset.classes().rowsOf(1);
        Space space = Space.of(dataset);
        GrowingNeighbours one = new ExactSearch(1).growing(space, candidates, 3);
        one.addAll(rows, Monitor.NONE);
        GrowingNeighbours two = new ExactSearch(2).growing(space, candidates, 3);
        int[] backwards = IntStream.range(0, 200).map(i -> rows[199 - i]).toArray();
        two.addAll(Arrays.copyOfRange(rows, 200, rows.length), Monitor.NONE);
        for (int row : backwards) {
            two.add(row, Monitor.NONE);
        }
        NeighbourTable table = new ExactSearch(1).search(space, candidates, rows, 3, Monitor.NONE);
        for (int i = 0; i < candidates.length; i++) {
            for (int rank = 0; rank < 3; rank++) {
                assertThat(one.neighbour(i, rank)).isEqualTo(table.neighbour(i, rank));
                assertThat(two.neighbour(i, rank)).isEqualTo(table.neighbour(i, rank));
                assertThat(one.squaredDistance(i, rank)).isEqualTo(table.squaredDistance(i, rank));
                assertThat(two.squaredDistance(i, rank)).isEqualTo(table.squaredDistance(i, rank));
            }
        }
    }

    /// Ties and equal rows; more and fewer rows found than neighbours are kept; before and after
    /// others are added.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30})
    void rowsThatWereFoundAreAsGoodAsAdded(int count) {
        Dataset dataset = new Gen(6).grid(2, 4, 60, 40);
        Space space = Space.of(dataset);
        int[] candidates = shuffled(dataset.classes().rowsOf(0), new Random(1));
        int[] others = dataset.classes().rowsOf(1);
        int[] found = Arrays.copyOf(others, count);
        int[] added = Arrays.copyOfRange(others, count, 40);
        int k = 3;
        ExactSearch search = new ExactSearch(1);
        NeighbourTable table =
                search.search(space, candidates, found, Math.min(k, count), Monitor.NONE);

        GrowingNeighbours before = search.growing(space, candidates, k);
        before.addFound(found, table);
        assertSameAsPlainLoop(space, candidates, found, before, k);
        before.addAll(added, Monitor.NONE);
        assertSameAsPlainLoop(space, candidates, others, before, k);

        GrowingNeighbours after = search.growing(space, candidates, k);
        after.addAll(added, Monitor.NONE);
        after.addFound(found, table);
        assertSameAsPlainLoop(space, candidates, others, after, k);
    }

    @Test
    void whatWasFoundMustBeOfTheCandidatesAndOfOtherRows() {
        Dataset dataset = new Gen(3).clouds(2, 10);
        Space space = Space.of(dataset);
        ExactSearch search = new ExactSearch(1);
        int[] pool = {1, 2, 3};
        NeighbourTable table = search.search(space, new int[] {7, 8}, pool, 2, Monitor.NONE);
        assertThatThrownBy(() -> search.growing(space, new int[] {7}, 2).addFound(pool, table))
                .hasMessage("table must have 1 queries and 2 neighbours: 2 and 2");
        assertThatThrownBy(() -> search.growing(space, new int[] {7, 8}, 3).addFound(pool, table))
                .hasMessage("table must have 2 queries and 3 neighbours: 2 and 2");
        assertThatThrownBy(() -> search.growing(space, new int[] {8, 7}, 2).addFound(pool, table))
                .hasMessage("table must be of other rows: 8");
        assertThatThrownBy(
                        () ->
                                search.growing(space, new int[] {7, 8}, 2)
                                        .addFound(new int[] {1, 2, 7}, table))
                .hasMessage("table must be of other rows: 7");
    }

    @Test
    void candidatesThatAreLeftAreNotCompared() {
        Dataset dataset = new Gen(7).clouds(3, 5000);
        Space space = Space.of(dataset);
        int[] candidates = IntStream.range(0, 5000).toArray();
        GrowingNeighbours some = new ExactSearch(2).growing(space, candidates, 2);
        some.addAll(new int[] {1, 4000}, Monitor.NONE);
        some.leave(2100);
        some.addAll(new int[] {30, 3000, 60}, Monitor.NONE);
        int[] left = IntStream.range(2100, 5000).toArray();
        PlainSpace plain = new PlainSpace(space);
        for (int row : left) {
            assertThat(some.neighbour(row, 1))
                    .isEqualTo(plain.nearest(row, IntStream.of(1, 4000, 30, 3000, 60), 2)[1]);
        }
        assertThatThrownBy(() -> some.neighbour(2099, 0)).hasMessage("candidate was left: 2099");
        assertThatThrownBy(() -> some.leave(2099))
                .hasMessage("candidate must be from 2100 to 5000: 2099");
        assertThatThrownBy(() -> some.leave(5001))
                .hasMessage("candidate must be from 2100 to 5000: 5001");
        some.leave(5000);
        some.add(70, Monitor.NONE);
        assertThat(some.size()).isEqualTo(6);
    }

    @Test
    void aCandidateInTheStoreFindsItself() {
        Dataset dataset = new Gen(2).clouds(3, 20);
        int[] all = IntStream.range(0, 20).toArray();
        GrowingNeighbours store = new ExactSearch(1).growing(Space.of(dataset), all, 1);
        store.addAll(all, Monitor.NONE);
        for (int row : all) {
            assertThat(store.neighbour(row, 0)).isEqualTo(row);
            assertThat(store.squaredDistance(row, 0)).isZero();
        }
    }

    @Test
    void knowsWhatItHolds() {
        Dataset dataset = new Gen(3).clouds(2, 10);
        GrowingNeighbours store =
                new ExactSearch(1).growing(Space.of(dataset), new int[] {7, 1}, 2);
        assertThat(store.found()).isZero();
        assertThatThrownBy(() -> store.neighbour(0, 0)).hasMessage("rank must be below 0: 0");
        store.add(4, Monitor.NONE);
        assertThat(store.found()).isEqualTo(1);
        assertThat(store.neighbour(1, 0)).isEqualTo(4);
        assertThatThrownBy(() -> store.squaredDistance(1, 1)).hasMessage("rank must be below 1: 1");
        store.addAll(new int[] {9, 0, 5}, Monitor.NONE);
        assertThat(store.found()).isEqualTo(2);
        assertThat(store.size()).isEqualTo(4);
        assertThat(store.contains(9)).isTrue();
        assertThat(store.contains(7)).isFalse();
        assertThatThrownBy(() -> store.neighbour(1, 2)).hasMessage("rank must be below 2: 2");
    }

    @Test
    void aRowIsAddedOnce() {
        Dataset dataset = new Gen(3).clouds(2, 10);
        GrowingNeighbours store = new ExactSearch(1).growing(Space.of(dataset), new int[] {7}, 1);
        store.add(4, Monitor.NONE);
        assertThatThrownBy(() -> store.addAll(new int[] {3, 4}, Monitor.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row must not be in the store: 4");
        assertThatThrownBy(() -> store.addAll(new int[] {3, 3}, Monitor.NONE))
                .hasMessage("row must not be in the store: 3");
        assertThat(store.size()).isEqualTo(1);
        assertThatThrownBy(() -> new ExactSearch(1).growing(Space.of(dataset), new int[0], 0))
                .hasMessage("k must be 1 or more: 0");
    }

    @Test
    void nothingToAddAndNoCandidatesAreFine() {
        Dataset dataset = new Gen(3).clouds(2, 10);
        GrowingNeighbours store = new ExactSearch(1).growing(Space.of(dataset), new int[0], 1);
        store.addAll(new int[0], Monitor.NONE);
        store.add(2, Monitor.NONE);
        assertThat(store.size()).isEqualTo(1);
    }

    @Test
    void progressGrowsFromZeroToOneAndACancelledAdditionEndsAtOnce() {
        Dataset dataset = new Gen(4).clouds(20, 50_000);
        int[] all = IntStream.range(0, 50_000).toArray();
        double[] last = {0.0};
        new ExactSearch(1)
                .growing(Space.of(dataset), all, 1)
                .addAll(
                        Arrays.copyOf(all, 40),
                        fraction -> {
                            assertThat(fraction).isBetween(last[0], 1.0);
                            last[0] = fraction;
                            return false;
                        });
        assertThat(last[0]).isEqualTo(1.0);
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            AtomicLong cancelled = new AtomicLong();
            Monitor monitor =
                    fraction -> {
                        if (fraction < 0.01) {
                            return false;
                        }
                        cancelled.compareAndSet(0, System.nanoTime());
                        return true;
                    };
            GrowingNeighbours store = new ExactSearch(2).growing(Space.of(dataset), all, 1);
            assertThatThrownBy(() -> store.addAll(all, monitor))
                    .isInstanceOf(CancellationException.class);
            best = Math.min(best, System.nanoTime() - cancelled.get());
        }
        assertThat(best).isLessThan(100_000_000L);
    }

    @Test
    void aCachedSearchPassesItOn() {
        Dataset dataset = new Gen(5).clouds(2, 10);
        GrowingNeighbours store =
                new CachedSearch(new ExactSearch(2)).growing(Space.of(dataset), new int[] {1}, 1);
        store.add(6, Monitor.NONE);
        assertThat(store.neighbour(0, 0)).isEqualTo(6);
    }

    private static void assertSameAsPlainLoop(
            Space space, int[] candidates, int[] rows, GrowingNeighbours store, int k) {
        PlainSpace plain = new PlainSpace(space);
        assertThat(store.found()).isEqualTo(Math.min(k, rows.length));
        for (int i = 0; i < candidates.length; i++) {
            int[] expected = plain.nearest(candidates[i], IntStream.of(rows), k);
            for (int rank = 0; rank < expected.length; rank++) {
                assertThat(store.neighbour(i, rank)).isEqualTo(expected[rank]);
                assertThat(store.squaredDistance(i, rank))
                        .isEqualTo(plain.squared(candidates[i], expected[rank]));
            }
        }
    }

    private static int[] shuffled(int rows, Random random) {
        return shuffled(IntStream.range(0, rows).toArray(), random);
    }

    private static int[] shuffled(int[] rows, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.of(rows).boxed().toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}

package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.support.Gen;

/// Every way to search finds what a plain loop finds, to the last bit and in the same order.
class ExactSearchTest {
    private static final List<ExactSearch> WAYS =
            List.of(
                    new ExactSearch(1, ExactSearch.Method.TREE),
                    new ExactSearch(2, ExactSearch.Method.TREE),
                    new ExactSearch(1, ExactSearch.Method.ALL_PAIRS),
                    new ExactSearch(2, ExactSearch.Method.ALL_PAIRS),
                    new ExactSearch(1, ExactSearch.Method.LEAVES),
                    new ExactSearch(2, ExactSearch.Method.LEAVES),
                    new ExactSearch(1, ExactSearch.Method.TURNED_LEAVES),
                    new ExactSearch(3, ExactSearch.Method.TURNED_LEAVES),
                    new ExactSearch(2),
                    new ExactSearch(3, ExactSearch.Method.TREE),
                    new ExactSearch(3, ExactSearch.Method.LEAVES),
                    new ExactSearch(7, ExactSearch.Method.ALL_PAIRS),
                    new ExactSearch(7, ExactSearch.Method.LEAVES));

    /// Those in which pieces of the pool are compared.
    private static final List<ExactSearch> BY_PIECES =
            List.of(
                    new ExactSearch(1, ExactSearch.Method.LEAVES),
                    new ExactSearch(2, ExactSearch.Method.LEAVES),
                    new ExactSearch(7, ExactSearch.Method.LEAVES));

    private static Stream<Arguments> datasets() {
        Gen gen = new Gen(1);
        return Stream.of(
                Arguments.of("one column", gen.clouds(1, 400)),
                Arguments.of("two columns", gen.clouds(2, 500)),
                Arguments.of("five columns", gen.clouds(5, 400)),
                Arguments.of("23 columns", gen.clouds(23, 250)),
                Arguments.of("six columns, many rows", gen.clouds(6, 2000, 3100)),
                Arguments.of("seven columns, many ties", gen.grid(7, 3, 2600)),
                Arguments.of("200 columns", gen.clouds(200, 60)),
                Arguments.of("near a curve", gen.curved(12, 500)),
                Arguments.of("grid with many ties", gen.grid(2, 6, 500)),
                Arguments.of("three-fold grid", gen.grid(3, 4, 400)),
                Arguments.of("all rows equal", gen.grid(3, 1, 300)),
                Arguments.of("a constant column", Gen.withConstant(gen.clouds(3, 250))),
                Arguments.of("far from zero", Gen.shifted(gen.clouds(3, 250), 1e8)),
                Arguments.of("huge", Gen.withValue(gen.clouds(2, 300), 7, 1e200)),
                Arguments.of("one far row", Gen.withValue(gen.clouds(25, 1300), 7, 1e7)),
                Arguments.of("scaled", Gen.scaled(gen.clouds(4, 300))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasets")
    void allRows(String name, Dataset dataset) {
        int[] all = IntStream.range(0, dataset.size()).toArray();
        assertSameAsPlainLoop(dataset, all, all, 1);
        assertSameAsPlainLoop(dataset, all, all, 7);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasets")
    void queriesOutsideThePoolAndInIt(String name, Dataset dataset) {
        int[] pool = IntStream.range(0, dataset.size()).filter(row -> row % 3 != 0).toArray();
        int[] queries = IntStream.range(0, dataset.size()).filter(row -> row % 2 == 0).toArray();
        assertSameAsPlainLoop(dataset, queries, pool, 5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasets")
    void mostRowsOfThePool(String name, Dataset dataset) {
        int[] pool = IntStream.range(0, dataset.size()).filter(row -> row % 7 != 3).toArray();
        int[] queries = IntStream.of(pool).filter(row -> row % 5 != 0).toArray();
        assertSameAsPlainLoop(dataset, queries, pool, 1);
        assertSameAsPlainLoop(dataset, queries, pool, 6);
    }

    @Test
    void moreNeighboursThanAPieceHolds() {
        Dataset dataset = new Gen(3).grid(7, 3, 1203);
        int[] all = IntStream.range(0, dataset.size()).toArray();
        assertSameAsPlainLoop(BY_PIECES, dataset, all, all, 301);
        assertSameAsPlainLoop(BY_PIECES, dataset, all, all, 420);
    }

    @Test
    void asManyNeighboursAsThereAreOthers() {
        Dataset dataset = new Gen(2).clouds(3, 90);
        int[] all = IntStream.range(0, 90).toArray();
        assertSameAsPlainLoop(dataset, all, all, 89);
    }

    @Test
    void moreNeighboursThanOthersAreRefused() {
        Dataset dataset = new Gen(2).clouds(3, 10);
        int[] all = IntStream.range(0, 10).toArray();
        for (ExactSearch way : WAYS) {
            assertThatThrownBy(() -> way.search(dataset, all, all, 10, Monitor.NONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("k must be at most 9: 10");
        }
    }

    @Test
    void aPoolOutOfOrderIsRefused() {
        Dataset dataset = new Gen(2).clouds(3, 10);
        int[] pool = {3, 1, 2};
        assertThatThrownBy(() -> WAYS.get(0).search(dataset, pool, pool, 1, Monitor.NONE))
                .hasMessageStartingWith("pool must be ascending");
    }

    @Test
    void noQueriesGiveAnEmptyTable() {
        Dataset dataset = new Gen(2).clouds(3, 10);
        int[] all = IntStream.range(0, 10).toArray();
        for (ExactSearch way : WAYS) {
            assertThat(way.search(dataset, new int[0], all, 3, Monitor.NONE).size()).isZero();
        }
    }

    @Test
    void progressGrowsFromZeroToOne() {
        Dataset dataset = new Gen(3).clouds(8, 4000);
        int[] all = IntStream.range(0, 4000).toArray();
        for (ExactSearch way : List.of(WAYS.get(0), WAYS.get(2))) {
            double[] last = {0.0};
            way.search(
                    dataset,
                    all,
                    all,
                    3,
                    fraction -> {
                        assertThat(fraction).isBetween(last[0], 1.0);
                        last[0] = fraction;
                        return false;
                    });
            assertThat(last[0]).isEqualTo(1.0);
        }
    }

    @Test
    void endsWithinATenthOfASecondOfBeingCancelled() {
        Dataset dataset = new Gen(4).clouds(12, 40_000);
        int[] all = IntStream.range(0, 40_000).toArray();
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            AtomicInteger reports = new AtomicInteger();
            AtomicLong cancelled = new AtomicLong();
            Monitor monitor =
                    fraction -> {
                        if (reports.incrementAndGet() < 20) {
                            return false;
                        }
                        cancelled.compareAndSet(0, System.nanoTime());
                        return true;
                    };
            assertThatThrownBy(() -> new ExactSearch(2).search(dataset, all, all, 5, monitor))
                    .isInstanceOf(CancellationException.class);
            best = Math.min(best, System.nanoTime() - cancelled.get());
        }
        assertThat(best).isLessThan(100_000_000L);
    }

    private static void assertSameAsPlainLoop(Dataset dataset, int[] queries, int[] pool, int k) {
        assertSameAsPlainLoop(WAYS, dataset, queries, pool, k);
    }

    private static void assertSameAsPlainLoop(
            List<ExactSearch> ways, Dataset dataset, int[] queries, int[] pool, int k) {
        int[][] expected = new int[queries.length][];
        Matrix matrix = dataset.scaledMatrix();
        for (int q = 0; q < queries.length; q++) {
            expected[q] = plainLoop(dataset, matrix, queries[q], pool, k);
        }
        for (ExactSearch way : ways) {
            NeighbourTable table = way.search(dataset, queries, pool, k, Monitor.NONE);
            assertThat(table.k()).isEqualTo(k);
            for (int q = 0; q < queries.length; q++) {
                int position = q;
                int[] found =
                        IntStream.range(0, k).map(r -> table.neighbour(position, r)).toArray();
                assertThat(table.query(q)).isEqualTo(queries[q]);
                assertThat(found).isEqualTo(expected[q]);
                for (int rank = 0; rank < k; rank++) {
                    double distance = Math.sqrt(squared(matrix, queries[q], found[rank]));
                    if (table.distance(q, rank) != distance) {
                        fail("distance of %d: %s", found[rank], table.distance(q, rank));
                    }
                }
            }
        }
    }

    /// The nearest so far in their order; each row of the pool is put among them.
    private static int[] plainLoop(Dataset dataset, Matrix matrix, int query, int[] pool, int k) {
        double[] squared = new double[k + 1];
        int[] nearest = new int[k + 1];
        int found = 0;
        for (int row : pool) {
            if (row == query) {
                continue;
            }
            double distance = squared(matrix, query, row);
            int at = found;
            while (at > 0
                    && (distance < squared[at - 1]
                            || (distance == squared[at - 1]
                                    && dataset.rowKey(row) < dataset.rowKey(nearest[at - 1])))) {
                squared[at] = squared[at - 1];
                nearest[at] = nearest[at - 1];
                at--;
            }
            squared[at] = distance;
            nearest[at] = row;
            found = Math.min(found + 1, k);
        }
        return Arrays.copyOf(nearest, k);
    }

    private static double squared(Matrix matrix, int a, int b) {
        double sum = 0.0;
        for (int j = 0; j < matrix.columns(); j++) {
            double difference = matrix.get(b, j) - matrix.get(a, j);
            sum += difference * difference;
        }
        return sum;
    }
}

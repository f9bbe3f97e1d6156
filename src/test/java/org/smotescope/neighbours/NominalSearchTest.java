package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.support.Gen;

/// Where words count, every search finds what a plain loop finds, to the last bit and in the same
/// order.
class NominalSearchTest {
    private static final List<ExactSearch> WAYS =
            List.of(
                    new ExactSearch(1),
                    new ExactSearch(2),
                    new ExactSearch(2, ExactSearch.Method.TREE),
                    new ExactSearch(2, ExactSearch.Method.ALL_PAIRS));

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 25, 60, 130, 300})
    void mixedData(int rows) {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed * 1000L + rows);
            Dataset dataset = new Mixed(seed).dataset(rows, random.nextInt(7), 1 + seed);
            int[] all = IntStream.range(0, rows).toArray();
            int k = Math.min(1 + random.nextInt(20), rows - 1);
            for (Space space : spaces(dataset)) {
                assertSameAsPlainLoop(space, all, all, k);
            }
        }
    }

    @Test
    void onlyWords() {
        Dataset dataset = new Mixed(5).dataset(150, 0, 3);
        int[] all = IntStream.range(0, 150).toArray();
        for (Space space : spaces(dataset)) {
            assertSameAsPlainLoop(space, all, all, 20);
        }
    }

    @Test
    void queriesOutsideThePoolAndInIt() {
        Dataset dataset = new Mixed(6).dataset(200, 2, 2);
        int[] pool = IntStream.range(0, 200).filter(row -> row % 3 != 0).toArray();
        int[] queries = IntStream.range(0, 200).filter(row -> row % 2 == 0).toArray();
        for (Space space : spaces(dataset)) {
            assertSameAsPlainLoop(space, queries, pool, 6);
        }
    }

    @Test
    void aSingleRowIsFoundFromOutside() {
        Dataset dataset = new Mixed(7).dataset(2, 1, 1);
        for (Space space : spaces(dataset)) {
            assertSameAsPlainLoop(space, new int[] {1}, new int[] {0}, 1);
        }
    }

    @Test
    void moreProfilesThanFitATable() {
        int rows = 9000;
        Random random = new Random(8);
        List<Column> features = new ArrayList<>(new Gen(8).clouds(2, rows).features());
        List<String> words = IntStream.range(0, 1500).mapToObj(w -> "w" + w).toList();
        features.add(CategoricalColumn.of("many", random.ints(rows, 0, 1500).toArray(), words));
        List<String> labels = IntStream.range(0, 12).mapToObj(c -> "class " + c).toList();
        Classes classes = new Classes("label", labels, random.ints(rows, 0, 12).toArray());
        Space space =
                Space.ofValueDifferences(
                        Dataset.of(features, classes, random.longs(rows).toArray()));
        assertThat(((ValueDifference) space.nominals().getFirst()).profiles()).isGreaterThan(1024);
        int[] all = IntStream.range(0, rows).toArray();
        assertSameAsPlainLoop(space, new int[] {0, 17, 8999}, all, 9);
    }

    @Test
    void twoThreadsGiveTheSameBitsWhereTheyShareTheWork() {
        Dataset dataset = new Mixed(9).dataset(1500, 3, 4);
        int[] all = IntStream.range(0, 1500).toArray();
        for (Space space : spaces(dataset)) {
            NeighbourTable one = WAYS.get(0).search(space, all, all, 8, Monitor.NONE);
            NeighbourTable two = WAYS.get(1).search(space, all, all, 8, Monitor.NONE);
            for (int q = 0; q < all.length; q++) {
                for (int rank = 0; rank < 8; rank++) {
                    assertThat(two.neighbour(q, rank)).isEqualTo(one.neighbour(q, rank));
                    assertThat(two.squaredDistance(q, rank))
                            .isEqualTo(one.squaredDistance(q, rank));
                }
            }
        }
    }

    @Test
    void endsWithinATenthOfASecondOfBeingCancelled() {
        Dataset dataset = new Mixed(10).dataset(60_000, 2, 8);
        int[] all = IntStream.range(0, 60_000).toArray();
        for (Space space : spaces(dataset)) {
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
                assertThatThrownBy(() -> WAYS.get(1).search(space, all, all, 5, monitor))
                        .isInstanceOf(CancellationException.class);
                best = Math.min(best, System.nanoTime() - cancelled.get());
            }
            assertThat(best).isLessThan(100_000_000L);
        }
    }

    private static List<Space> spaces(Dataset dataset) {
        return List.of(
                Space.ofMismatches(dataset, 1.7),
                Space.ofMismatches(dataset, 0.0),
                Space.ofValueDifferences(dataset));
    }

    private static void assertSameAsPlainLoop(Space space, int[] queries, int[] pool, int k) {
        PlainSpace plain = new PlainSpace(space);
        List<NeighbourTable> tables =
                WAYS.stream()
                        .map(way -> way.search(space, queries, pool, k, Monitor.NONE))
                        .toList();
        for (int q = 0; q < queries.length; q++) {
            int query = queries[q];
            int[] expected = plain.nearest(query, IntStream.of(pool).filter(r -> r != query), k);
            for (NeighbourTable table : tables) {
                for (int rank = 0; rank < k; rank++) {
                    double squared = plain.squared(query, expected[rank]);
                    assertThat(table.neighbour(q, rank)).isEqualTo(expected[rank]);
                    assertThat(table.squaredDistance(q, rank)).isEqualTo(squared);
                    assertThat(table.distance(q, rank)).isEqualTo(Math.sqrt(squared));
                }
            }
        }
    }
}

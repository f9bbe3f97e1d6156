package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.support.Gen;

class FarthestTest {
    private static Stream<Dataset> datasets() {
        Gen gen = new Gen(5);
        return Stream.of(
                gen.clouds(3, 60, 40),
                gen.grid(2, 3, 60, 40),
                gen.grid(1, 1, 30, 20),
                Gen.scaled(gen.clouds(5, 50, 30)));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theFarthestAreThoseThatSortingGives(Dataset dataset) {
        int[] queries = IntStream.range(0, dataset.size()).toArray();
        int[] pool = dataset.classes().rowsOf(1);
        int most = pool.length - 1;
        NeighbourTable nearest =
                new ExactSearch(1).search(dataset, queries, pool, most, Monitor.NONE);
        for (int k : new int[] {1, 4, most}) {
            NeighbourTable table =
                    new ExactSearch(1).farthest(Space.of(dataset), queries, pool, k, Monitor.NONE);
            assertThat(table.k()).isEqualTo(k);
            assertThat(table.size()).isEqualTo(dataset.size());
            for (int query : dataset.classes().rowsOf(1)) {
                List<Integer> ranks = new ArrayList<>();
                for (int rank = 0; rank < most; rank++) {
                    ranks.add(rank);
                }
                int current = query;
                ranks.sort(
                        Comparator.comparingDouble(
                                        (Integer rank) -> -nearest.squaredDistance(current, rank))
                                .thenComparingLong(
                                        rank -> dataset.rowKey(nearest.neighbour(current, rank))));
                for (int rank = 0; rank < k; rank++) {
                    assertThat(table.neighbour(query, rank))
                            .isEqualTo(nearest.neighbour(query, ranks.get(rank)));
                    assertThat(table.squaredDistance(query, rank))
                            .isEqualTo(nearest.squaredDistance(query, ranks.get(rank)));
                }
            }
        }
    }

    @Test
    void threadsDoNotMatter() {
        Dataset dataset = new Gen(2).clouds(4, 1500, 700);
        int[] queries = dataset.classes().rowsOf(0);
        int[] pool = dataset.classes().rowsOf(1);
        List<NeighbourTable> tables = new ArrayList<>();
        for (NeighbourSearch search :
                List.of(
                        new ExactSearch(1),
                        new ExactSearch(3),
                        new CachedSearch(new ExactSearch(2)),
                        (NeighbourSearch)
                                (space, rows, others, k, monitor) ->
                                        new NeighbourTable(rows, k, new int[0], new double[0]))) {
            tables.add(search.farthest(Space.of(dataset), queries, pool, 5, Monitor.NONE));
        }
        for (NeighbourTable table : tables) {
            for (int i = 0; i < queries.length; i++) {
                assertThat(table.query(i)).isEqualTo(queries[i]);
                for (int rank = 0; rank < 5; rank++) {
                    assertThat(table.neighbour(i, rank))
                            .isEqualTo(tables.getFirst().neighbour(i, rank));
                }
            }
        }
    }

    @Test
    void whatCannotBeFoundIsRefused() {
        Dataset dataset = new Gen(2).clouds(2, 10, 5);
        Space space = Space.of(dataset);
        int[] pool = dataset.classes().rowsOf(1);
        ExactSearch search = new ExactSearch(1);
        for (int k : new int[] {0, 6}) {
            assertThatThrownBy(() -> search.farthest(space, pool, pool, k, Monitor.NONE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> search.farthest(space, pool, pool, 5, Monitor.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        int[] descending = {pool[1], pool[0]};
        assertThatThrownBy(() -> search.farthest(space, pool, descending, 1, Monitor.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void progressIsThatOfTheQueriesAndEndsWhenCancelled() {
        Dataset dataset = new Gen(2).clouds(2, 40, 20);
        Space space = Space.of(dataset);
        int[] rows = dataset.classes().rowsOf(0);
        int[] pool = dataset.classes().rowsOf(1);
        List<Double> reports = new ArrayList<>();
        new ExactSearch(1)
                .farthest(
                        space,
                        rows,
                        pool,
                        2,
                        fraction -> {
                            reports.add(fraction);
                            return false;
                        });
        assertThat(reports).containsExactly(0.0, 0.4, 0.8, 1.0);
        assertThatThrownBy(
                        () ->
                                new ExactSearch(1)
                                        .farthest(space, rows, pool, 2, fraction -> fraction > 0.5))
                .isInstanceOf(CancellationException.class);
    }
}

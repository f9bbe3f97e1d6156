package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.support.Gen;

/// Which way a search goes, told by the size of the blocks after which it reports, and what it
/// refuses.
class ChoiceOfSearchTest {
    private static List<Double> reports(Dataset dataset) {
        List<Double> reports = new ArrayList<>();
        int[] all = IntStream.range(0, dataset.size()).toArray();
        new ExactSearch(1)
                .search(
                        dataset,
                        all,
                        all,
                        3,
                        fraction -> {
                            reports.add(fraction);
                            return false;
                        });
        return reports.stream().distinct().toList();
    }

    @Test
    void aTreeWhereItSparesComparisons() {
        // 1000 x 1000 x 2 is the smallest search for which a tree is tried.
        assertThat(reports(new Gen(1).clouds(2, 1000)))
                .containsExactly(0.0, 0.256, 0.512, 0.768, 1.0);
    }

    @Test
    void allPairsWhereTheDataAreSmall() {
        assertThat(reports(new Gen(1).clouds(2, 990))).hasSize(1 + 62);
    }

    @Test
    void piecesWhereATreeWouldVisitMostPoints() {
        // Four pieces of 400 rows: six pairs of pieces, and the end.
        assertThat(reports(new Gen(1).clouds(40, 1600))).isSorted().hasSize(6 + 1).endsWith(1.0);
    }

    @Test
    void theLastBlockMayBeShort() {
        Dataset dataset = new Gen(2).clouds(2, 40);
        int[] pool = IntStream.range(0, 40).toArray();
        for (int queries : new int[] {1, 15, 16, 17, 31, 32}) {
            NeighbourTable table =
                    new ExactSearch(1, ExactSearch.Method.ALL_PAIRS)
                            .search(
                                    dataset,
                                    IntStream.range(0, queries).toArray(),
                                    pool,
                                    1,
                                    Monitor.NONE);
            assertThat(table.size()).isEqualTo(queries);
        }
    }

    @Test
    void aQueryOutsideThePoolMayAskForAllOfIt() {
        Dataset dataset = new Gen(2).clouds(2, 5);
        int[] pool = {0, 1, 2, 3};
        NeighbourTable table =
                new ExactSearch(1).search(dataset, new int[] {4}, pool, 4, Monitor.NONE);
        assertThat(IntStream.range(0, 4).map(rank -> table.neighbour(0, rank)).toArray())
                .containsExactlyInAnyOrder(pool);
        assertThatThrownBy(
                        () ->
                                new ExactSearch(1)
                                        .search(dataset, new int[] {4}, pool, 5, Monitor.NONE))
                .hasMessage("k must be at most 4: 5");
    }

    @Test
    void moreNeighboursThanAnArrayHoldsAreRefused() {
        Dataset dataset = new Gen(2).clouds(1, 30_001);
        int[] pool = IntStream.range(0, 30_001).toArray();
        int[] queries = new int[100_000];
        String message =
                "30000 neighbours of each of 100000 rows are too many to hold at once:"
                        + " look for 21474 or fewer";
        ExactSearch search = new ExactSearch(1);
        assertThatThrownBy(() -> search.search(dataset, queries, pool, 30_000, Monitor.NONE))
                .isInstanceOf(DataProblem.class)
                .hasMessage(message);
        assertThatThrownBy(
                        () ->
                                search.farthest(
                                        Space.of(dataset), queries, pool, 30_000, Monitor.NONE))
                .hasMessage(message);
        assertThatThrownBy(() -> search.growing(Space.of(dataset), queries, 30_000))
                .hasMessage(message);
    }

    @Test
    void aPoolThatNamesARowTwiceIsRefused() {
        Dataset dataset = new Gen(2).clouds(2, 5);
        int[] pool = {0, 1, 1, 3};
        assertThatThrownBy(() -> new ExactSearch(1).search(dataset, pool, pool, 1, Monitor.NONE))
                .hasMessage("pool must be ascending at 2");
    }
}

package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.support.Gen;

/// Which tables are kept, and how large they are made.
class CachedTablesTest {
    private final Dataset dataset = new Gen(1).clouds(1, 60);
    private final int[] pool = IntStream.range(0, 60).toArray();
    private final List<Integer> searched = new ArrayList<>();
    private final NeighbourSearch cached =
            new CachedSearch(
                    (space, queries, rows, k, monitor) -> {
                        searched.add(k);
                        int n = queries.length * k;
                        return new NeighbourTable(queries, k, new int[n], new double[n]);
                    });

    /// The k of the searches that it took to answer.
    private List<Integer> ask(int[] queries, int k) {
        searched.clear();
        assertThat(cached.search(dataset, queries, pool, k, Monitor.NONE).k()).isEqualTo(k);
        return List.copyOf(searched);
    }

    private List<Integer> ask(int query, int k) {
        return ask(new int[] {query}, k);
    }

    @Test
    void aTableIsMadeLargerThanAsked() {
        assertThat(ask(0, 1)).containsExactly(10);
        assertThat(ask(1, 12)).containsExactly(18);
        assertThat(ask(2, 50)).containsExactly(59);
        assertThat(ask(3, 59)).containsExactly(59);
        assertThat(ask(4, 60)).containsExactly(60);
    }

    @Test
    void butNotWhereThatCosts() {
        int[] many = new int[200_001];
        Arrays.fill(many, 1);
        assertThat(ask(new int[200_000], 5)).containsExactly(10);
        assertThat(ask(many, 5)).containsExactly(5);
    }

    @Test
    void theEightThatWereAskedLastAreKept() {
        IntStream.range(0, 8).forEach(query -> ask(query, 5));
        assertThat(ask(0, 5)).isEmpty();
        assertThat(ask(8, 5)).hasSize(1);
        IntStream.of(0, 2, 3, 4, 5, 6, 7, 8).forEach(query -> assertThat(ask(query, 5)).isEmpty());
        assertThat(ask(1, 5)).hasSize(1);
    }

    @Test
    void aLargerTableTakesThePlaceOfTheSmallerOne() {
        ask(0, 5);
        ask(1, 5);
        ask(1, 30);
        IntStream.range(2, 8).forEach(query -> ask(query, 5));
        assertThat(ask(0, 5)).isEmpty();
        assertThat(ask(1, 5)).isEmpty();
    }

    @Test
    void aTableOfMoreRowsTakesThePlaceOfThoseOfSomeOfThem() {
        ask(0, 5);
        ask(new int[] {3, 4}, 5);
        ask(4, 30);
        IntStream.range(5, 10).forEach(query -> ask(query, 5));
        // Eight are kept; all rows take the place of seven of them, but not of the one with more k.
        ask(pool, 5);
        IntStream.range(10, 13).forEach(query -> assertThat(ask(query, 12)).hasSize(1));
        IntStream.range(13, 16).forEach(query -> assertThat(ask(query, 12)).hasSize(1));
        assertThat(ask(4, 30)).isEmpty();
        assertThat(ask(pool, 5)).isEmpty();
        assertThat(ask(10, 12)).isEmpty();
    }
}

package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.support.Gen;
import org.smotescope.support.Rows;

/// Searches in pieces where single precision comes to its end, and what they tell the monitor.
class LeavesTest {
    private static final int POOL = 1000;

    private static final List<ExactSearch.Method> LEAVES =
            List.of(ExactSearch.Method.LEAVES, ExactSearch.Method.TURNED_LEAVES);

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e3, 1e6, 1e8, 1e12, 1e20, 1e30, 1e37, 1e60, 1e150})
    void queriesFarFromThePool(double far) {
        Dataset dataset = new Gen(1).clouds(3, POOL + 3);
        dataset = Gen.withValue(dataset, POOL, far);
        dataset = Gen.withValue(dataset, POOL + 1, -far);
        int[] queries = range(POOL, POOL + 3);
        assertSameAsPlainLoop(dataset, queries, range(0, POOL), 5);
        assertSameAsPlainLoop(dataset, queries, range(0, POOL), POOL);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-60, 1e-99, 1e-101, 1e-158, 1e-162, 1e-165, 1e-300, 0.0})
    void tinyRangesBesideAConstantColumn(double range) {
        Random random = new Random(2);
        double[][] rows = new double[1300][];
        Arrays.setAll(
                rows,
                i -> new double[] {1.0, range * random.nextDouble(), range * random.nextDouble()});
        Dataset dataset = Rows.of(100, rows);
        assertSameAsPlainLoop(dataset, range(0, 1300), range(0, 1300), 4);
        assertSameAsPlainLoop(dataset, range(1200, 1300), range(0, 1200), 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7})
    void queriesOutsideThePoolOnSeveralThreads(int threads) {
        Dataset dataset = new Gen(3).grid(5, 4, 2000);
        assertSameAsPlainLoop(threads, dataset, range(1500, 2000), range(0, 1500), 6);
        assertSameAsPlainLoop(threads, dataset, range(1900, 2000), range(0, 1900), 1900);
    }

    @Test
    void pointsAreHeldUpToAMillionColumns() {
        assertThat(Leaves.canHold(twoPoints(1_000_000), twoPoints(1_000_000))).isTrue();
        assertThat(Leaves.canHold(twoPoints(1_000_001), twoPoints(1_000_001))).isFalse();
    }

    private static Points twoPoints(int columns) {
        double[][] all = new double[columns][];
        Arrays.fill(all, new double[] {-1.0, 1.0});
        return new Points(all, new int[0][], List.of(), new int[] {0, 1}, new long[2]);
    }

    @Test
    void aSearchForQueriesOfTheirOwnIsCancelled() {
        Dataset dataset = new Gen(4).clouds(30, 6000);
        List<Double> reports = Collections.synchronizedList(new ArrayList<>());
        Monitor monitor =
                fraction -> {
                    reports.add(fraction);
                    return fraction > 0.3;
                };
        for (int threads : new int[] {1, 3}) {
            ExactSearch search = new ExactSearch(threads, ExactSearch.Method.LEAVES);
            reports.clear();
            assertThatThrownBy(
                            () ->
                                    search.search(
                                            dataset, range(4000, 6000), range(0, 4000), 5, monitor))
                    .isInstanceOf(CancellationException.class);
            assertThat(reports).allMatch(fraction -> fraction < 0.5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void progressEndsAtOne(int threads) {
        Dataset dataset = new Gen(5).clouds(20, 4000);
        List<Double> reports = Collections.synchronizedList(new ArrayList<>());
        Monitor monitor =
                fraction -> {
                    reports.add(fraction);
                    return false;
                };
        ExactSearch search = new ExactSearch(threads, ExactSearch.Method.LEAVES);
        for (int[] queries : List.of(range(0, 4000), range(0, 1000))) {
            reports.clear();
            search.search(dataset, queries, range(0, 4000), 5, monitor);
            assertThat(reports).startsWith(0.0).contains(1.0).allMatch(f -> f >= 0.0 && f <= 1.0);
            assertThat(reports).anyMatch(fraction -> fraction > 0.2 && fraction < 0.8);
        }
    }

    private static void assertSameAsPlainLoop(Dataset dataset, int[] queries, int[] pool, int k) {
        assertSameAsPlainLoop(1, dataset, queries, pool, k);
    }

    private static void assertSameAsPlainLoop(
            int threads, Dataset dataset, int[] queries, int[] pool, int k) {
        for (ExactSearch.Method method : LEAVES) {
            assertSameAsPlainLoop(new ExactSearch(threads, method), dataset, queries, pool, k);
        }
    }

    private static void assertSameAsPlainLoop(
            ExactSearch search, Dataset dataset, int[] queries, int[] pool, int k) {
        PlainSpace plain = new PlainSpace(Space.of(dataset));
        NeighbourTable table = search.search(dataset, queries, pool, k, Monitor.NONE);
        for (int q = 0; q < queries.length; q++) {
            int query = queries[q];
            int position = q;
            int[] found = IntStream.range(0, k).map(r -> table.neighbour(position, r)).toArray();
            IntStream others = IntStream.of(pool).filter(row -> row != query);
            assertThat(found).isEqualTo(plain.nearest(query, others, k));
        }
    }
}

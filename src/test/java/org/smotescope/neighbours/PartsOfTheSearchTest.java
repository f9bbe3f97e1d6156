package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Monitor;
import org.smotescope.support.Rows;

/// What the parts of the search promise each other: ties, sizes, and how often the monitor is
/// asked.
class PartsOfTheSearchTest {
    private static Work work(List<Double> reports, long total) {
        return new Work(
                fraction -> {
                    reports.add(fraction);
                    return false;
                },
                total);
    }

    private static Points points(int size, int columns) {
        return new Points(
                new double[columns][size],
                new int[0][],
                List.of(),
                IntStream.range(0, size).toArray(),
                new long[size]);
    }

    @Test
    void theMonitorIsAskedAfterEveryFourMillionCoordinates() {
        List<Double> reports = new ArrayList<>();
        Work.Meter meter = work(reports, 10).meter();
        meter.visited(3_999_999);
        assertThat(reports).isEmpty();
        meter.visited(1);
        assertThat(reports).hasSize(1);
        meter.visited(3_999_999);
        assertThat(reports).hasSize(1);
    }

    @Test
    void progressIsTheShareOfFinishedQueries() {
        List<Double> reports = new ArrayList<>();
        Work work = work(reports, 8);
        work.check();
        work.meter().finished(2);
        work.meter().finished(4);
        assertThat(reports).containsExactly(0.0, 0.25, 0.75);
    }

    @Test
    void nothingToDoIsDone() {
        List<Double> reports = new ArrayList<>();
        work(reports, 0).check();
        assertThat(reports).containsExactly(1.0);
    }

    @Test
    void aTileOfAllPairsAsksTheMonitorOnItsWay() {
        List<Double> reports = new ArrayList<>();
        Points pool = points(10_000, 30);
        new BruteForce(Job.of(points(16, 30), pool, 1, work(reports, 16))).search(0, 16);
        // 4.8 million coordinates: once before the end.
        assertThat(reports).containsExactly(0.0, 1.0);
    }

    @Test
    void aLongSelectionAsksTheMonitorOnItsWay() {
        List<Double> reports = new ArrayList<>();
        Work.Meter meter = work(reports, 1).meter();
        int size = 1_000_000;
        double[] values = new Random(1).doubles(size).toArray();
        int[] order = IntStream.range(0, size).toArray();
        Selection.select(order, values, 0, size - 1, size / 2, meter);
        assertThat(reports).isNotEmpty();
        reports.clear();
        Selection.selectRows(values, 1, 0, order, 0, size - 1, size / 2, meter);
        assertThat(reports).isNotEmpty();
    }

    @Test
    void piecesThatAreLeftOutAskTheMonitorToo() {
        List<Double> reports = new ArrayList<>();
        Points pool = points(1024, 1);
        Arrays.setAll(pool.columns()[0], i -> i < 512 ? i : 1e6 + i);
        Work work = work(reports, 1024);
        Leaves leaves = Leaves.of(pool, Frame.of(pool), 1, work);
        Job job = Job.of(pool, pool, 1, work);
        PairSweep sweep =
                new PairSweep(leaves, job, new BestPoints(leaves, 1024, 1), new double[0]);
        sweep.within(0);
        sweep.within(1);
        reports.clear();
        for (int time = 0; time < 5000; time++) {
            sweep.between(0, 1);
        }
        // Two pieces of 512 points for each of the 5000: 5.12 million.
        assertThat(reports).hasSize(1);
    }

    @Test
    void thereAreNoMoreThreadsThanAQuarterOfTheMemoryAllows() {
        assertThat(PairSearch.workers(8, 100, 1 << 20)).isEqualTo(8);
        assertThat(PairSearch.workers(8, 100, 400 * 3)).isEqualTo(4);
        assertThat(PairSearch.workers(8, 100, 399)).isEqualTo(1);
        assertThat(PairSearch.workers(1, 100, 1 << 20)).isEqualTo(1);
        assertThat(BestPoints.bytes(1_000_000, 1000)).isEqualTo(12_000_000_000L);
    }

    @Test
    void moreNeighboursThanAnArrayHoldsAreRefused() {
        Job.check(1 << 20, 2047);
        assertThat(Job.fits(1 << 20, 2048)).isFalse();
        assertThatThrownBy(() -> Job.check(1 << 20, 2048))
                .isInstanceOf(DataProblem.class)
                .hasMessage(
                        "2048 neighbours of each of 1048576 rows are too many to hold at once:"
                                + " look for 2047 or fewer");
    }

    @Test
    void theSizeOfAJobIsTheCoordinatesOfAllPairs() {
        assertThat(Job.of(points(3, 2), points(5, 2), 1, work(new ArrayList<>(), 3)).size())
                .isEqualTo(30.0);
    }

    @Test
    void equalKeysGoByRow() {
        Nearest best = new Nearest(2);
        assertThat(best.offer(1.0, 7, 30)).isTrue();
        assertThat(best.offer(1.0, 7, 20)).isTrue();
        assertThat(best.offer(1.0, 7, 40)).isFalse();
        assertThat(best.offer(1.0, 7, 10)).isTrue();
        assertThat(best).hasToString("[10, 20]");
    }

    @Test
    void theLimitIsTheWorstOnceThereAreEnough() {
        Nearest best = new Nearest(2);
        best.offer(1.0, 0, 0);
        assertThat(best.limit()).isEqualTo(Double.POSITIVE_INFINITY);
        best.offer(3.0, 1, 1);
        assertThat(best.limit()).isEqualTo(3.0);
        best.clear();
        assertThat(best.limit()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void aTreeIsBuiltOnlyWhereItsCoordinatesFitIntoAnArray() {
        // 2^16 points in 2^15 columns are 2^31 coordinates.
        Points pool = points(65_536, 0);
        assertThat(KdTree.fits(withColumns(pool, 32_767))).isTrue();
        assertThat(KdTree.fits(withColumns(pool, 32_768))).isFalse();
    }

    private static Points withColumns(Points points, int columns) {
        return new Points(
                new double[columns][], new int[0][], List.of(), points.rows(), points.keys());
    }

    @Test
    void moreNeighboursThanTheTableHasAreRefused() {
        NeighbourTable table =
                new NeighbourTable(new int[] {4}, 2, new int[] {5, 6}, new double[] {1, 4});
        assertThat(table.nearest(2)).isSameAs(table);
        assertThat(table.nearest(1).k()).isEqualTo(1);
        assertThatThrownBy(() -> table.nearest(3)).hasMessage("k must be at most 2: 3");
    }

    @Test
    void theFirstReportComesBeforeAnyWork() {
        List<Double> reports = new ArrayList<>();
        Monitor monitor =
                fraction -> {
                    reports.add(fraction);
                    return true;
                };
        assertThatThrownBy(
                        () ->
                                new ExactSearch(1)
                                        .search(
                                                Rows.of(1, new double[] {1}, new double[] {2}),
                                                new int[] {0},
                                                new int[] {0, 1},
                                                1,
                                                monitor))
                .hasMessage("cancelled");
        assertThat(reports).containsExactly(0.0);
    }
}

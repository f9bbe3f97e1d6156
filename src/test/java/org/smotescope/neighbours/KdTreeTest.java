package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;

/// That the tree spares comparisons, which no result shows, and that ties across its cells are
/// seen.
class KdTreeTest {
    private static final Work SILENT = new Work(Monitor.NONE, 1);

    private static Points points(double[]... columns) {
        int[] rows = IntStream.range(0, columns[0].length).toArray();
        long[] keys = Arrays.stream(rows).mapToLong(row -> Mix.of(row)).toArray();
        return new Points(columns, new int[0][], List.of(), rows, keys);
    }

    private static double[] column(int size, double from, double to) {
        return new Random(size).doubles(size, from, to).toArray();
    }

    /// The points compared per query, on average over all points.
    private static double visited(Points points, int k) {
        KdTree tree = KdTree.of(points, 1, SILENT);
        KdTree.Searcher searcher = tree.new Searcher(new Nearest(k));
        long visited = 0;
        for (int i = 0; i < points.size(); i++) {
            searcher.search(points, i, i);
            visited += searcher.visited();
        }
        return (double) visited / points.size();
    }

    @Test
    void onALineAFewLeavesAreVisited() {
        assertThat(visited(points(column(1000, 0, 1)), 1)).isBetween(8.0, 32.0);
    }

    @Test
    void cellsAreSplitAcrossTheirWidestColumn() {
        double[] narrow = column(1000, 1000, 1001);
        double[] wide = new double[1000];
        Arrays.setAll(wide, i -> (i * 617 % 1000) * 0.5);
        assertThat(visited(points(narrow, wide), 1)).isLessThan(64.0);
        assertThat(visited(points(wide, narrow), 1)).isLessThan(64.0);
    }

    @Test
    void amongEqualPointsOnlyTheFirstKeysAreVisited() {
        Points equal = points(new double[500], new double[500]);
        assertThat(visited(equal, 3)).isBetween(4.0, 5.0);
    }

    @Test
    void theOrderHoldsEveryPointOnce() {
        assertThat(KdTree.of(points(column(300, 0, 1)), 1, SILENT).order())
                .containsExactlyInAnyOrder(IntStream.range(0, 300).toArray());
    }

    @Test
    void theMonitorIsAskedWhileLargeCellsAreSplit() {
        assertThat(reportsWhileBuilding(4096)).isZero();
        assertThat(reportsWhileBuilding(4097)).isEqualTo(1);
        assertThat(reportsWhileBuilding(9000)).isEqualTo(3);
    }

    private static int reportsWhileBuilding(int size) {
        List<Double> reports = new ArrayList<>();
        KdTree.of(
                points(column(size, 0, 1)),
                1,
                new Work(
                        fraction -> {
                            reports.add(fraction);
                            return false;
                        },
                        1));
        return reports.size();
    }

    @Test
    void tiesAcrossCellsGoToTheSmallerKey() {
        double[] line = new double[300];
        Arrays.setAll(line, i -> i * 7 % 300);
        assertSameAsAllPairs(points(line), 1);
        double[] column = new double[300];
        Arrays.setAll(column, i -> i % 20);
        assertSameAsAllPairs(points(column), 2);
        double[] far = new double[300];
        Arrays.setAll(far, i -> i / 20 + 1e6 * (i % 20));
        assertSameAsAllPairs(points(column, far), 4);
    }

    private static void assertSameAsAllPairs(Points points, int k) {
        Job tree = Job.of(points, points, k, new Work(Monitor.NONE, points.size()));
        new TreeSearch(KdTree.of(points, 1, SILENT), tree).search(0, points.size());
        Job pairs = Job.of(points, points, k, new Work(Monitor.NONE, points.size()));
        new BruteForce(pairs).search(0, points.size());
        assertThat(tree.neighbours()).isEqualTo(pairs.neighbours());
        assertThat(tree.distances()).isEqualTo(pairs.distances());
    }

    @Test
    void theVisitedShareIsThatOfQueriesSpreadOverAll() {
        // Every fiftieth of 1000 queries is tried; the later ones stand among more points.
        double[] x = new double[1000];
        double[] y = column(1000, 0, 1);
        Arrays.setAll(x, i -> i < 500 ? 10.0 * i : 5000 + y[i] * i % 7);
        Points points = points(x, y);
        KdTree tree = KdTree.of(points, 1, SILENT);
        KdTree.Searcher searcher = tree.new Searcher(new Nearest(4));
        long visited = 0;
        for (int i = 0; i < 1000; i += 50) {
            searcher.search(points, i, i);
            visited += searcher.visited();
        }
        Job job = Job.of(points, points, 4, SILENT);
        assertThat(new TreeSearch(tree, job).visitedShare(1.0)).isEqualTo(visited / 20.0 / 1000.0);
    }

    @Test
    void aQueryThatNeedsAllPointsVisitsAll() {
        Points points = points(column(40, 0, 1));
        KdTree tree = KdTree.of(points, 1, SILENT);
        Job job = Job.of(points, points, 39, SILENT);
        assertThat(new TreeSearch(tree, job).visitedShare(1.0)).isEqualTo(1.0);
    }

    @Test
    void trialsAndBlocksAskTheMonitorOnTheirWay() {
        double[][] columns = new double[25][];
        Random random = new Random(1);
        Arrays.setAll(columns, j -> random.doubles(3000).toArray());
        Points points = points(columns);
        List<Double> reports = new ArrayList<>();
        Work work =
                new Work(
                        fraction -> {
                            reports.add(fraction);
                            return false;
                        },
                        3000);
        TreeSearch search =
                new TreeSearch(KdTree.of(points, 1, SILENT), Job.of(points, points, 2999, work));
        // 60 trials visit 3000 points of 25 columns each: 4.5 million coordinates.
        assertThat(search.visitedShare(1.0)).isEqualTo(1.0);
        assertThat(reports).containsExactly(0.0);
        search.search(0, 60);
        assertThat(reports).containsExactly(0.0, 0.0, 0.02);
        search.search(2970, 3000);
        assertThat(reports).containsExactly(0.0, 0.0, 0.02, 0.03);
    }
}

package org.smotescope.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smotescope.data.Monitor;

/// Scores in single precision are as near to the exact ones as the screen relies on.
class ScreenTest {
    private static final int POINTS = 40;
    private static final int MOST_COLUMNS = 64;

    private final Random random = new Random(1);

    /// How the coordinates of points are drawn.
    private enum Sizes {
        EVEN,
        /// As far from the middle as can be, all on one side.
        CORNER,
        /// Of very different sizes.
        SPREAD,
        /// One large, and others whose products with each other are lost beside it.
        LOST
    }

    private double[] point(Sizes sizes, int columns) {
        DoubleSupplier next =
                switch (sizes) {
                    case EVEN -> () -> random.nextDouble(-1, 1);
                    case CORNER -> () -> random.nextDouble(0.98, 1);
                    case SPREAD -> () -> random.nextDouble(-1, 1) * Math.pow(10, -12 * draw());
                    case LOST -> () -> random.nextDouble(0.9, 1) * 0x1p-12;
                };
        double[] point = new double[columns];
        Arrays.setAll(point, j -> next.getAsDouble());
        if (sizes == Sizes.LOST) {
            point[0] = random.nextDouble(0.9, 1);
        }
        return point;
    }

    private double draw() {
        return random.nextDouble();
    }

    /// Some points, and two opposite corners, between -1 and 1.
    private Leaves leaves(Sizes sizes, int columns) {
        double[][] byColumn = new double[columns][POINTS];
        for (int i = 0; i < POINTS; i++) {
            double[] point = point(sizes, columns);
            for (int j = 0; j < columns; j++) {
                byColumn[j][i] = i < 2 ? 2 * i - 1 : point[j];
            }
        }
        int[] rows = IntStream.range(0, POINTS).toArray();
        Points points = new Points(byColumn, new int[0][], List.of(), rows, new long[POINTS]);
        Frame frame = Frame.around(new double[columns], 1.0);
        return Leaves.of(points, frame, 1, new Work(Monitor.NONE, 1));
    }

    private double[][] queries(Leaves leaves, Sizes sizes, double factor) {
        double[][] queries = new double[Screen.QUERIES][];
        for (int q = 0; q < queries.length; q++) {
            double[] query = leaves.frame().see(point(sizes, leaves.dimensions()));
            Arrays.setAll(query, j -> query[j] * factor);
            queries[q] = query;
        }
        return queries;
    }

    private static Scores scores(Leaves leaves, double[][] queries) {
        Scores scores = new Scores(leaves.width());
        scores.turned = new float[queries.length][leaves.columns(0).length];
        for (int q = 0; q < queries.length; q++) {
            for (int j = 0; j < leaves.dimensions(); j++) {
                scores.turned[q][j] = (float) -queries[q][j];
            }
        }
        return scores;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0.0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    private static double[] shrunk(Leaves leaves, int place) {
        double[] point = new double[leaves.dimensions()];
        System.arraycopy(leaves.coordinates(), place * point.length, point, 0, point.length);
        return leaves.frame().see(point);
    }

    private static double size(Leaves leaves, double[] query) {
        double sum = Math.sqrt(dot(query, query)) + leaves.longest(0);
        return sum * sum;
    }

    private static void assertNear(double actual, double exact, int columns, double size) {
        assertThat(actual).isCloseTo(exact, within(Screen.error(columns, size) / 2));
    }

    @ParameterizedTest
    @EnumSource
    void scoresOfQueriesNearAndFar(Sizes sizes) {
        for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
            Leaves leaves = leaves(sizes, columns);
            for (double factor : new double[] {1e-9, 1, 1e3, 9e8}) {
                checkScores(leaves, queries(leaves, sizes, factor));
            }
        }
    }

    private void checkScores(Leaves leaves, double[][] queries) {
        Scores scores = scores(leaves, queries);
        scores.starts = leaves.halfNorms(0);
        for (int q = 0; q < queries.length; q++) {
            scores.shifts[q] = (float) (random.nextDouble(-1, 0.5) * size(leaves, queries[q]));
        }
        Screen.score(leaves, 0, new Scores[] {scores}, 1);
        for (int q = 0; q < queries.length; q++) {
            for (int lane = 0; lane < leaves.width(); lane++) {
                if (lane < POINTS) {
                    double[] point = shrunk(leaves, lane);
                    double exact =
                            dot(point, point) / 2 - dot(point, queries[q]) + scores.shifts[q];
                    double size = size(leaves, queries[q]);
                    assertNear(scores.sums[q][lane], exact, point.length, size);
                } else {
                    assertThat(scores.sums[q][lane]).isGreaterThan(Screen.NOWHERE / 2);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void scoresOfPairsWithBoundsOfAnySize(Sizes sizes) {
        for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
            Leaves leaves = leaves(sizes, columns);
            checkPairs(leaves, queries(leaves, sizes, 1));
        }
    }

    private void checkPairs(Leaves leaves, double[][] queries) {
        double size = Math.pow(2 * leaves.longest(0), 2);
        float[] bounds = new float[leaves.width()];
        float[] queryBounds = new float[queries.length];
        Scores scores = scores(leaves, queries);
        scores.starts = new float[leaves.width()];
        scores.halfBounds = new float[leaves.width()];
        for (int lane = 0; lane < POINTS; lane++) {
            bounds[lane] = (float) (random.nextDouble(-1, 1) * size);
            scores.halfBounds[lane] = bounds[lane] / 2;
            scores.starts[lane] = leaves.halfNorms(0)[lane] - scores.halfBounds[lane];
        }
        for (int q = 0; q < queries.length; q++) {
            queryBounds[q] = (float) (random.nextDouble(-1, 1) * size);
            scores.queryHalfBounds[q] = queryBounds[q] / 2;
            scores.shifts[q] =
                    (float) (dot(queries[q], queries[q]) / 2) - scores.queryHalfBounds[q];
        }
        Screen.scorePairs(leaves, 0, new Scores[] {scores}, 1);
        for (int q = 0; q < queries.length; q++) {
            for (int lane = 0; lane < POINTS; lane++) {
                double[] point = shrunk(leaves, lane);
                double half =
                        dot(point, point) / 2
                                + dot(queries[q], queries[q]) / 2
                                - dot(point, queries[q]);
                float larger = Math.max(bounds[lane], queryBounds[q]);
                assertNear(scores.sums[q][lane] + larger, half, point.length, size);
            }
        }
    }
}

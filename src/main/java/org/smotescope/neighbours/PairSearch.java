package org.smotescope.neighbours;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.smotescope.data.Parallel;

/// Searches among the points of [Leaves] for the nearest others of every one. Every pair of points
/// is compared once and counts for both: pieces with themselves first, then pairs of pieces by how
/// far apart they stand in the order. It finds what comparing all pairs finds, to the last bit.
///
/// Threads take the pairs of pieces as they come, each with best points of its own that are put
/// together at the end, so what is found does not depend on who compared what.
final class PairSearch {
    private static final double[] NO_CAPS = {};

    private final Leaves leaves;
    private final Job job;
    private final BestPoints best;

    PairSearch(Leaves leaves, Job job) {
        this.leaves = leaves;
        this.job = job;
        this.best = new BestPoints(job.queries().size(), job.k());
    }

    void search(int threads) {
        int pieces = leaves.pieces();
        Parallel.forEach(threads, pieces, piece -> new Sweep(best, NO_CAPS).within(piece));
        double[] caps = new double[leaves.order().length];
        Arrays.setAll(caps, best::limit);
        AtomicInteger next = new AtomicInteger();
        BestPoints[] parts = new BestPoints[threads];
        Parallel.forEach(
                threads,
                threads,
                part -> {
                    parts[part] = new BestPoints(caps.length, job.k());
                    between(next, new Sweep(parts[part], caps));
                });
        Parallel.forEach(threads, pieces, piece -> store(piece, parts));
        job.work().reach(1.0);
        job.work().check();
    }

    /// Takes pairs of different pieces until there are no more.
    private void between(AtomicInteger next, Sweep sweep) {
        int pieces = leaves.pieces();
        int apart = 1;
        int first = 0;
        for (int pair = next.getAndIncrement(); apart < pieces; pair = next.getAndIncrement()) {
            // The pairs that stand one apart come first, then those two apart, and so on.
            while (apart < pieces && pair - first >= pieces - apart) {
                first += pieces - apart;
                apart++;
            }
            if (apart < pieces) {
                job.work().reach(2.0 * pair / pieces / (pieces - 1.0));
                sweep.between(pair - first, pair - first + apart);
            }
        }
    }

    private void store(int piece, BestPoints[] parts) {
        int from = leaves.start(piece);
        int to = leaves.start(piece + 1);
        for (int place = from; place < to; place++) {
            for (BestPoints part : parts) {
                best.offerAll(place, part);
            }
            best.store(place, job, leaves.order()[place]);
        }
    }

    /// One thread's comparisons.
    private final class Sweep {
        /// Groups of four that are looked through together for points that are not screened off.
        private static final int GROUPS = 4;

        private final Seeker seeker;
        private final float[][][] turned;

        /// The scores of the second piece's points, by point of the first, for some groups.
        private final float[][][] scores;

        /// The bounds of the first piece's points for half squared distances.
        private final float[] bounds;

        /// Those of the second piece's points.
        private final float[] pointBounds;

        private final float[] marks;
        private final int[] rowOf = new int[GROUPS];
        private int used;
        private final double[] low = new double[leaves.dimensions()];
        private final double[] high = new double[leaves.dimensions()];
        private final Work.Meter meter = job.work().meter();

        Sweep(BestPoints found, double[] caps) {
            int width = leaves.width();
            seeker = new Seeker(leaves, found, caps);
            int columns = leaves.dimensions() + (leaves.dimensions() & 1);
            turned = new float[GROUPS][Screen.QUERIES][columns];
            scores = new float[GROUPS][Screen.QUERIES][width];
            bounds = new float[width];
            pointBounds = new float[width];
            marks = new float[width];
        }

        /// Compares the points of a piece with each other.
        void within(int piece) {
            int first = leaves.start(piece);
            int size = leaves.start(piece + 1) - first;
            for (int row = 0; row < size; row += Screen.QUERIES) {
                turn(piece, row, turned[0]);
                Screen.score(leaves, piece, turned, scores, 1);
                for (int q = 0; q < Math.min(Screen.QUERIES, size - row); q++) {
                    seeker.at(first + row + q).take(piece, scores[0][q]);
                }
            }
            meter.visited((long) size * leaves.width() * leaves.dimensions());
        }

        /// Compares the points of two pieces.
        void between(int a, int b) {
            double farthest = limit(b);
            if (leaves.isBeyond(a, b, Math.max(farthest, limit(a)))) {
                return;
            }
            bound(a, b);
            int size = leaves.start(a + 1) - leaves.start(a);
            int rows = 0;
            for (int row = 0; row < size; row += Screen.QUERIES) {
                if (!isWorthwhile()
                        || isNear(a, row, Math.min(row + Screen.QUERIES, size), b, farthest)) {
                    turn(a, row, turned[used]);
                    rowOf[used++] = row;
                    rows += Screen.QUERIES;
                }
                if (used == GROUPS) {
                    compare(a, b);
                }
            }
            compare(a, b);
            meter.visited((long) rows * leaves.width() * leaves.dimensions());
        }

        /// Compares the groups at hand with a piece, and takes in what they find in each other.
        private void compare(int a, int b) {
            Screen.score(leaves, b, turned, scores, used);
            Arrays.fill(marks, 0.0f);
            for (int g = 0; g < used; g++) {
                int row = rowOf[g];
                int next = row + Screen.QUERIES;
                float largest = -Screen.NOWHERE;
                for (int lane = row; lane < next; lane++) {
                    largest = Math.max(largest, bounds[lane]);
                }
                float[] halves = Arrays.copyOfRange(leaves.halfNorms(a), row, next);
                Screen.markBoth(scores[g], halves, largest, pointBounds, marks);
            }
            for (int lane = 0; used > 0 && lane < marks.length; lane++) {
                if (marks[lane] > 0.0f) {
                    takeMarked(a, b, lane);
                }
            }
            used = 0;
        }

        private void takeMarked(int a, int b, int lane) {
            float[] halves = leaves.halfNorms(a);
            int point = leaves.start(b) + lane;
            float pointBound = pointBounds[lane];
            for (int g = 0; g < used; g++) {
                for (int q = 0; q < Screen.QUERIES; q++) {
                    int row = rowOf[g] + q;
                    float half = scores[g][q][lane] + halves[row];
                    if (half < bounds[row]) {
                        seeker.at(leaves.start(a) + row).offer(point);
                    }
                    if (half < pointBound) {
                        seeker.at(point).offer(leaves.start(a) + row);
                    }
                }
            }
        }

        /// The squared distance beyond which no point counts for any point of a piece.
        private double limit(int piece) {
            double limit = 0.0;
            for (int place = leaves.start(piece); place < leaves.start(piece + 1); place++) {
                limit = Math.max(limit, seeker.at(place).limit());
            }
            return limit;
        }

        private void bound(int a, int b) {
            Arrays.fill(bounds, -Screen.NOWHERE);
            Arrays.fill(pointBounds, -Screen.NOWHERE);
            for (int place = leaves.start(a); place < leaves.start(a + 1); place++) {
                bounds[place - leaves.start(a)] = seeker.at(place).halfBound(b);
            }
            for (int place = leaves.start(b); place < leaves.start(b + 1); place++) {
                pointBounds[place - leaves.start(b)] = seeker.at(place).halfBound(a);
            }
        }

        /// In many dimensions a box of four points is hardly smaller than that of their piece.
        private boolean isWorthwhile() {
            return low.length <= 20;
        }

        /// Whether some of the points of a group and of a piece may count for each other.
        private boolean isNear(int a, int row, int last, int b, double farthest) {
            double limit = farthest;
            for (int lane = row; lane < last; lane++) {
                limit = Math.max(limit, seeker.at(leaves.start(a) + lane).limit());
            }
            int from = (leaves.start(a) + row) * low.length;
            System.arraycopy(leaves.coordinates(), from, low, 0, low.length);
            System.arraycopy(leaves.coordinates(), from, high, 0, high.length);
            for (int at = from + low.length; at < from + (last - row) * low.length; ) {
                for (int j = 0; j < low.length; j++) {
                    double value = leaves.coordinates()[at++];
                    low[j] = Math.min(low[j], value);
                    high[j] = Math.max(high[j], value);
                }
            }
            return !leaves.isBeyond(b, low, high, limit);
        }

        /// Four points of a piece with their signs turned.
        private void turn(int piece, int row, float[][] to) {
            float[][] columns = leaves.columns(piece);
            for (int j = 0; j < columns.length; j++) {
                for (int q = 0; q < Screen.QUERIES; q++) {
                    to[q][j] = -columns[j][row + q];
                }
            }
        }
    }
}

package org.smotescope.neighbours;

import java.util.Arrays;
import org.smotescope.data.Parallel;

/// The points of a pool in pieces of near points, laid out for comparing many pairs: the points'
/// exact coordinates row by row; and per piece, column by column in single precision, the points as
/// a [Frame] sees them, with half of each one's squared norm, and the box around them.
///
/// What is compared in single precision is `|p|^2 / 2 - q p`, which orders points as their distance
/// from q does, or, where each pair counts for both, `|p|^2 / 2 + |q|^2 / 2 - q p` less the larger
/// of two bounds; how wrong it can be is known (Higham 2002, Accuracy and Stability of Numerical
/// Algorithms, 3.1, doi:10.1137/1.9780898718027).
final class Leaves {
    /// The most points of a piece.
    private static final int MOST = 512;

    /// Pieces are as wide as whole vectors.
    private static final int VECTOR = 32;

    private final Points pool;
    private final SplitOrder split;
    private final int dimensions;

    /// The points of the largest piece, rounded up.
    private final int width;

    private final Frame frame;

    /// Coordinates in the file's order of columns, point by point in the order of the pieces.
    private final double[] exact;

    /// Per piece and column the single-precision coordinates; columns of zeros make their number
    /// even. What is missing of a piece lies very far away.
    private final float[][][] columns;

    private final float[][] halfNorms;

    /// The norms of the points as they are seen, in the order of the pieces.
    private final double[] norms;

    private final Box[] boxes;

    private Leaves(Points pool, Frame frame, SplitOrder split) {
        this.pool = pool;
        this.frame = frame;
        this.split = split;
        this.dimensions = pool.dimensions();
        int pieces = split.pieces();
        int largest = (pool.size() + pieces - 1) / pieces;
        this.width = (largest + VECTOR - 1) / VECTOR * VECTOR;
        int seen = frame.columns();
        this.columns = new float[pieces][seen + (seen & 1)][width];
        this.halfNorms = new float[pieces][width];
        this.norms = new double[pool.size()];
        this.boxes = new Box[pieces];
        this.exact = new double[Math.multiplyExact(pool.size(), dimensions)];
    }

    /// Whether distances of these queries from the points of a pool can be compared so: the pool is
    /// not too large, all coordinates are finite, and [Frame] can shrink them.
    static boolean canHold(Points pool, Points queries) {
        if ((long) pool.size() * pool.dimensions() > Integer.MAX_VALUE - 8
                || pool.dimensions() > Screen.MOST_COLUMNS) {
            return false;
        }
        return Frame.of(pool).holds(queries);
    }

    static Leaves of(Points pool, Frame frame, int threads, Work work) {
        SplitOrder split = SplitOrder.of(pool, frame, MOST, threads, work);
        Leaves leaves = new Leaves(pool, frame, split);
        Parallel.forEach(
                threads,
                split.pieces(),
                piece -> {
                    work.check();
                    leaves.fill(piece);
                });
        return leaves;
    }

    private void fill(int piece) {
        int from = split.start(piece);
        int size = split.start(piece + 1) - from;
        for (int j = 0; j < dimensions; j++) {
            double[] source = pool.columns()[j];
            for (int i = from; i < from + size; i++) {
                exact[i * dimensions + j] = source[split.order()[i]];
            }
        }
        Box box = new Box(frame.columns());
        boxes[piece] = box;
        double[][] seen = new double[frame.columns()][size];
        frame.see(pool, split.order(), from, from + size, seen);
        for (int j = 0; j < seen.length; j++) {
            float[] column = columns[piece][j];
            for (int i = 0; i < size; i++) {
                double value = seen[j][i];
                column[i] = (float) value;
                box.include(j, column[i]);
                norms[from + i] += value * value;
            }
        }
        float[] halves = halfNorms[piece];
        Arrays.fill(halves, size, width, Screen.NOWHERE);
        for (int i = 0; i < size; i++) {
            halves[i] = (float) (norms[from + i] / 2);
            norms[from + i] = Math.sqrt(norms[from + i]);
            box.includeNorm(norms[from + i]);
        }
    }

    /// Columns of the exact coordinates.
    int dimensions() {
        return dimensions;
    }

    Points pool() {
        return pool;
    }

    /// The points of a piece, with those that are not there.
    int width() {
        return width;
    }

    int pieces() {
        return split.pieces();
    }

    /// The positions in the pool, piece by piece.
    int[] order() {
        return split.order();
    }

    /// Where a piece begins in the order; the number of pieces stands for the end.
    int start(int piece) {
        return split.start(piece);
    }

    /// Whether the point at one place of the order goes before another that is as far away.
    boolean isBefore(int place, int other) {
        int a = split.order()[place];
        int b = split.order()[other];
        long keyOfA = pool.keys()[a];
        long keyOfB = pool.keys()[b];
        return keyOfA != keyOfB ? keyOfA < keyOfB : pool.rows()[a] < pool.rows()[b];
    }

    /// Coordinates of the points as they are seen, column by column.
    float[][] columns(int piece) {
        return columns[piece];
    }

    float[] halfNorms(int piece) {
        return halfNorms[piece];
    }

    /// How the points are seen.
    Frame frame() {
        return frame;
    }

    /// The largest norm of the points of a piece as they are seen.
    double longest(int piece) {
        return boxes[piece].norm();
    }

    /// The box around a piece.
    Box box(int piece) {
        return boxes[piece];
    }

    /// The norm of the point at a place of the order as it is seen.
    double norm(int place) {
        return norms[place];
    }

    /// The coordinates of all points, point by point in the order of the pieces.
    double[] coordinates() {
        return exact;
    }

    /// The squared distance to the point at a place of the order, as the plain sum over columns.
    ///
    /// @param from holds the query's coordinates
    /// @param start where they begin
    double squaredDistance(double[] from, int start, int place) {
        int at = place * dimensions;
        double sum = 0.0;
        for (int j = 0; j < dimensions; j++) {
            double difference = exact[at + j] - from[start + j];
            sum += difference * difference;
        }
        return sum;
    }

    /// Whether the point at a place of the order is farther from a query than a squared distance.
    /// False does not tell that it is not. Four sums at a time are many times as fast as one, in
    /// which each addition waits for the one before.
    ///
    /// @param from holds the query's coordinates
    /// @param start where they begin
    boolean isFarther(double[] from, int start, int place, double squaredDistance) {
        int at = place * dimensions;
        double sum0 = 0.0;
        double sum1 = 0.0;
        double sum2 = 0.0;
        double sum3 = 0.0;
        for (int j = 0; j + 4 <= dimensions; j += 4) {
            double difference0 = exact[at + j] - from[start + j];
            double difference1 = exact[at + j + 1] - from[start + j + 1];
            double difference2 = exact[at + j + 2] - from[start + j + 2];
            double difference3 = exact[at + j + 3] - from[start + j + 3];
            sum0 += difference0 * difference0;
            sum1 += difference1 * difference1;
            sum2 += difference2 * difference2;
            sum3 += difference3 * difference3;
        }
        return (sum0 + sum1) + (sum2 + sum3) > Rounding.above(squaredDistance);
    }
}

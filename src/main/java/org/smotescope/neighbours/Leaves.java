package org.smotescope.neighbours;

import java.util.Arrays;
import org.smotescope.data.Parallel;

/// The points of a pool in pieces of near points, laid out for comparing many pairs: per piece the
/// box around its points, the points' exact coordinates row by row, and column by column the same
/// in single precision, moved to the middle of all points and shrunk to the range from -1 to 1,
/// with half of each point's squared norm.
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

    /// The norms of the shrunk points, in the order of the pieces, and the largest of each piece.
    private final double[] norms;

    private final double[] longest;

    private final double[][] low;
    private final double[][] high;

    private Leaves(Points pool, Frame frame, SplitOrder split) {
        this.pool = pool;
        this.frame = frame;
        this.split = split;
        this.dimensions = pool.dimensions();
        int pieces = split.pieces();
        int largest = (pool.size() + pieces - 1) / pieces;
        this.width = (largest + VECTOR - 1) / VECTOR * VECTOR;
        this.columns = new float[pieces][dimensions + (dimensions & 1)][width];
        this.halfNorms = new float[pieces][width];
        this.norms = new double[pool.size()];
        this.longest = new double[pieces];
        this.low = new double[pieces][dimensions];
        this.high = new double[pieces][dimensions];
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

    static Leaves of(Points pool, int threads, Work work) {
        SplitOrder split = SplitOrder.of(pool, MOST, threads, work);
        Leaves leaves = new Leaves(pool, Frame.of(pool), split);
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
            float[] column = columns[piece][j];
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < size; i++) {
                double value = source[split.order()[from + i]];
                exact[(from + i) * dimensions + j] = value;
                min = Math.min(min, value);
                max = Math.max(max, value);
                double moved = frame.shrunk(j, value);
                column[i] = (float) moved;
                norms[from + i] += moved * moved;
            }
            low[piece][j] = min;
            high[piece][j] = max;
        }
        float[] halves = halfNorms[piece];
        Arrays.fill(halves, size, width, Screen.NOWHERE);
        for (int i = 0; i < size; i++) {
            halves[i] = (float) (norms[from + i] / 2);
            norms[from + i] = Math.sqrt(norms[from + i]);
            longest[piece] = Math.max(longest[piece], norms[from + i]);
        }
    }

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

    float[][] columns(int piece) {
        return columns[piece];
    }

    float[] halfNorms(int piece) {
        return halfNorms[piece];
    }

    /// How the points are moved and shrunk.
    Frame frame() {
        return frame;
    }

    /// The largest norm of the shrunk points of a piece.
    double longest(int piece) {
        return longest[piece];
    }

    /// The norm of the shrunk point at a place of the order.
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

    /// Whether every point of a box is farther from every point of a piece than a squared distance,
    /// rounding included.
    boolean isBeyond(int piece, double[] boxLow, double[] boxHigh, double squaredDistance) {
        // No gap is beyond an infinite distance.
        return squaredGap(piece, boxLow, boxHigh) > Rounding.above(squaredDistance);
    }

    /// Whether every point of a piece is farther from every point of another than a squared
    /// distance, rounding included.
    boolean isBeyond(int piece, int other, double squaredDistance) {
        return isBeyond(piece, low[other], high[other], squaredDistance);
    }

    /// The squared distance between a box and the box of a piece.
    double squaredGap(int piece, double[] boxLow, double[] boxHigh) {
        double[] lows = low[piece];
        double[] highs = high[piece];
        double sum = 0.0;
        for (int j = 0; j < dimensions; j++) {
            double gap = Math.max(0.0, Math.max(lows[j] - boxHigh[j], boxLow[j] - highs[j]));
            sum += gap * gap;
        }
        return sum;
    }
}

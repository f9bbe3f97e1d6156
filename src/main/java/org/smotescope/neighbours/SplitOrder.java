package org.smotescope.neighbours;

import java.util.stream.IntStream;
import org.smotescope.data.Parallel;

/// An order of points in which near points stand near each other, cut into pieces of equal size:
/// the points are halved at the median of the column with the widest range, again and again (the
/// build of a k-d tree: Friedman, Bentley, Finkel 1977, doi:10.1145/355744.355745).
final class SplitOrder {
    /// Points by which the widest column is told, about.
    private static final int SAMPLE = 512;

    /// Leading coordinates along other axes by which points are put into pieces: each piece is the
    /// outcome of a few halvings only, and the first axes are the widest.
    private static final int LEADING = 8;

    /// Points that are seen in one go.
    private static final int SEEN_AT_ONCE = 4096;

    private final double[][] columns;
    private final int pieces;
    private final int[] order;

    private SplitOrder(double[][] columns, int pieces) {
        this.columns = columns;
        this.pieces = pieces;
        this.order = IntStream.range(0, columns[0].length).toArray();
    }

    /// An order in which points that are seen near each other stand near each other.
    ///
    /// @param most the most points of a piece, 1 or more
    static SplitOrder of(Points points, Frame frame, int most, int threads, Work work) {
        if (!frame.isTurned()) {
            return of(points.columns(), most, threads, work);
        }
        double[][] leading = new double[Math.min(LEADING, frame.columns())][points.size()];
        int[] all = IntStream.range(0, points.size()).toArray();
        Parallel.forEach(
                threads,
                (all.length + SEEN_AT_ONCE - 1) / SEEN_AT_ONCE,
                part -> {
                    work.check();
                    int from = part * SEEN_AT_ONCE;
                    int to = Math.min(from + SEEN_AT_ONCE, all.length);
                    double[][] some = new double[leading.length][to - from];
                    frame.see(points, all, from, to, some);
                    for (int j = 0; j < leading.length; j++) {
                        System.arraycopy(some[j], 0, leading[j], from, to - from);
                    }
                });
        return of(leading, most, threads, work);
    }

    private static SplitOrder of(double[][] columns, int most, int threads, Work work) {
        int pieces = 1;
        while ((columns[0].length + pieces - 1) / pieces > most) {
            pieces *= 2;
        }
        SplitOrder split = new SplitOrder(columns, pieces);
        int parts = Math.min(pieces, Integer.highestOneBit(threads));
        int size = pieces / parts;
        split.halve(0, pieces, size, work);
        Parallel.forEach(
                threads, parts, part -> split.halve(part * size, (part + 1) * size, 1, work));
        return split;
    }

    /// The positions of the points, piece by piece.
    int[] order() {
        return order;
    }

    int pieces() {
        return pieces;
    }

    /// Where a piece begins in the order; the number of pieces stands for the end.
    int start(int piece) {
        return (int) ((long) piece * order.length / pieces);
    }

    /// Halves the pieces from `from` to `to` until there are no more than `smallest` together.
    private void halve(int from, int to, int smallest, Work work) {
        if (to - from <= smallest) {
            if (smallest == 1 && columns.length <= PairSweep.FEW_COLUMNS) {
                refine(start(from), start(to), work);
            }
            return;
        }
        work.check();
        int middle = (from + to) >>> 1;
        int low = start(from);
        int high = start(to);
        Selection.select(order, widest(low, high), low, high - 1, start(middle), work.meter());
        halve(from, middle, smallest, work);
        halve(middle, to, smallest, work);
    }

    /// Puts near points of a piece near each other, four by four from its first.
    private void refine(int low, int high, Work work) {
        if (high - low > Screen.QUERIES) {
            int half = (high - low) / 2;
            int middle = low + (half + Screen.QUERIES - 1) / Screen.QUERIES * Screen.QUERIES;
            Selection.select(order, widest(low, high), low, high - 1, middle, work.meter());
            refine(low, middle, work);
            refine(middle, high, work);
        }
    }

    /// The column in which some of the points, spread over all of them, lie farthest apart.
    private double[] widest(int from, int to) {
        int step = Math.max(1, (to - from) / SAMPLE);
        double[] best = columns[0];
        double widest = -1.0;
        for (double[] column : columns) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int i = from; i < to; i += step) {
                double value = column[order[i]];
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
            if (max - min > widest) {
                widest = max - min;
                best = column;
            }
        }
        return best;
    }
}

package org.smotescope.neighbours;

import java.util.Arrays;
import org.smotescope.data.Parallel;
import org.smotescope.data.Sorting;

/// A k-d tree with buckets (Bentley 1975, doi:10.1145/361002.361007; Friedman, Bentley, Finkel
/// 1977, doi:10.1145/355744.355745) whose search keeps the distance to the cell per column (Arya,
/// Mount 1993). It finds what comparing all pairs finds, to the last bit: distances are the same
/// sums, and a cell is left out only if it is farther than the worst neighbour by more than
/// rounding can explain, so ties are seen too.
final class KdTree {
    private static final int BUCKET = 16;
    private static final int CHECK_SIZE = 4096;

    /// Points by which the widest column is told, about.
    private static final int SAMPLE = 512;

    /// Points from which halves are built by different threads.
    private static final int LARGE = 4096;

    private final Points pool;
    private final int dimensions;

    /// The points in the order of the leaves: coordinates point by point, position in the pool.
    private final double[] coordinates;

    private final int[] order;

    /// Node i has the children 2i + 1 and 2i + 2 and splits its points at their middle; a column of
    /// -1 marks a leaf, -2 a leaf of equal points, which stand in the order of their keys.
    private final int[] splitColumn;

    private final double[] splitValue;

    private KdTree(Points pool, int threads, Work work) {
        this.pool = pool;
        this.dimensions = pool.dimensions();
        int n = pool.size();
        int depth = 0;
        while (((long) BUCKET << depth) < n) {
            depth++;
        }
        int nodes = (1 << (depth + 1)) - 1;
        splitColumn = new int[nodes];
        splitValue = new double[nodes];
        order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        coordinates = new double[n * dimensions];
        Work.Meter meter = work.meter();
        for (int j = 0; j < dimensions; j++) {
            double[] column = pool.columns()[j];
            for (int i = 0; i < n; i++) {
                coordinates[i * dimensions + j] = column[i];
            }
            meter.visited(n);
        }
        build(0, 0, n, threads, work);
    }

    static KdTree of(Points pool, int threads, Work work) {
        return new KdTree(pool, threads, work);
    }

    /// Whether the coordinates of this many points fit into one array.
    static boolean fits(Points pool) {
        return (long) pool.size() * pool.dimensions() < Integer.MAX_VALUE - 8;
    }

    /// The positions of the pool, neighbouring ones near each other: queries in this order find
    /// their part of the tree in the cache.
    int[] order() {
        return order;
    }

    /// One thread's search in the tree.
    final class Searcher {
        private final double[] query = new double[dimensions];
        private final double[] offsets = new double[dimensions];
        private final Nearest best;
        private int self;
        private long visited;

        Searcher(Nearest best) {
            this.best = best;
        }

        /// The points compared for the last query.
        long visited() {
            return visited;
        }

        /// Fills `best` for a query.
        ///
        /// @param selfPosition the position in the pool that is the query itself, or below 0
        void search(Points queries, int position, int selfPosition) {
            best.clear();
            visited = 0;
            Arrays.fill(offsets, 0.0);
            queries.copyTo(position, query);
            self = selfPosition;
            visit(0, 0, order.length, 0.0);
        }

        private void visit(int node, int from, int to, double bound) {
            int column = splitColumn[node];
            if (column < 0) {
                scan(from, to, column == -2);
                return;
            }
            int middle = (from + to) >>> 1;
            double offset = query[column] - splitValue[node];
            if (offset < 0) {
                visit(2 * node + 1, from, middle, bound);
                visitFar(2 * node + 2, middle, to, bound, column, offset);
            } else {
                visit(2 * node + 2, middle, to, bound);
                visitFar(2 * node + 1, from, middle, bound, column, offset);
            }
        }

        private void visitFar(int node, int from, int to, double bound, int column, double offset) {
            double old = offsets[column];
            double farther = bound - old * old + offset * offset;
            // Written so that a bound that is not a number excludes nothing.
            if (!(farther > Rounding.above(best.limit()))) {
                offsets[column] = offset;
                visit(node, from, to, farther);
                offsets[column] = old;
            }
        }

        private void scan(int from, int to, boolean allEqual) {
            if (dimensions == 2 && !allEqual) {
                scanPlane(from, to);
                return;
            }
            int at = from * dimensions;
            for (int i = from; i < to; i++) {
                double sum = 0.0;
                for (int j = 0; j < dimensions; j++) {
                    double difference = coordinates[at++] - query[j];
                    sum += difference * difference;
                }
                visited++;
                int point = order[i];
                if (sum <= best.limit() && point != self) {
                    boolean taken = best.offer(sum, pool.keys()[point], pool.rows()[point]);
                    if (allEqual && !taken) {
                        return;
                    }
                } else if (allEqual && point != self) {
                    return;
                }
            }
        }

        /// The same for two columns, by far the most searched, without a loop over them.
        private void scanPlane(int from, int to) {
            double x = query[0];
            double y = query[1];
            double limit = best.limit();
            for (int i = from; i < to; i++) {
                double dx = coordinates[2 * i] - x;
                double dy = coordinates[2 * i + 1] - y;
                double sum = dx * dx + dy * dy;
                if (sum <= limit && order[i] != self) {
                    best.offer(sum, pool.keys()[order[i]], pool.rows()[order[i]]);
                    limit = best.limit();
                }
            }
            visited += to - from;
        }
    }

    private void build(int node, int from, int to, int threads, Work work) {
        if (to - from > CHECK_SIZE) {
            work.check();
        }
        if (to - from <= BUCKET || 2 * node + 2 >= splitColumn.length) {
            splitColumn[node] = -1;
            return;
        }
        Work.Meter meter = work.meter();
        int column = widest(from, to, Math.max(1, (to - from) / SAMPLE), meter);
        if (column < 0) {
            column = widest(from, to, 1, meter);
        }
        if (column < 0) {
            splitColumn[node] = -2;
            sortByKey(from, to, work);
            return;
        }
        int middle = (from + to) >>> 1;
        Selection.selectRows(coordinates, dimensions, column, order, from, to - 1, middle, meter);
        splitColumn[node] = column;
        splitValue[node] = coordinates[middle * dimensions + column];
        int each = to - from < LARGE ? 1 : (threads + 1) / 2;
        Parallel.forEach(
                to - from < LARGE ? 1 : threads,
                2,
                half -> {
                    if (half == 0) {
                        build(2 * node + 1, from, middle, each, work);
                    } else {
                        build(2 * node + 2, middle, to, each, work);
                    }
                });
    }

    /// The column in which some points lie farthest apart, or -1 where they are all equal.
    ///
    /// @param step of how many points one is looked at
    private int widest(int from, int to, int step, Work.Meter meter) {
        int best = -1;
        double widest = 0.0;
        for (int j = 0; j < dimensions; j++) {
            meter.visited((to - from) / step);
            double min = coordinates[from * dimensions + j];
            double max = min;
            for (int i = from + step; i < to; i += step) {
                double value = coordinates[i * dimensions + j];
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
            if (max - min > widest) {
                widest = max - min;
                best = j;
            }
        }
        return best;
    }

    private void sortByKey(int from, int to, Work work) {
        int[] equal = Arrays.copyOfRange(order, from, to);
        int[] places =
                Sorting.positions(
                        equal.length,
                        (a, b) -> Long.compare(pool.keys()[equal[a]], pool.keys()[equal[b]]),
                        work.asking());
        for (int i = 0; i < places.length; i++) {
            order[from + i] = equal[places[i]];
        }
    }
}

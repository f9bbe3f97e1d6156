package org.smotescope.neighbours;

/// Up to four near queries that are compared together. For one thread.
final class QueryGroup {
    private static final double[] NO_CAPS = {};

    private final Leaves leaves;
    private final Seeker[] seekers = new Seeker[Screen.QUERIES];
    private final BestPoints best;
    private final double[] low;
    private final double[] high;
    private final float[][] turned;
    private int size;

    QueryGroup(Leaves leaves, BestPoints best) {
        int d = leaves.dimensions();
        this.leaves = leaves;
        this.best = best;
        this.low = new double[d];
        this.high = new double[d];
        this.turned = new float[Screen.QUERIES][d + (d & 1)];
    }

    /// @param selfPlace the query's place in the leaves' order, or below 0
    void add(Points queries, int query, int selfPlace) {
        double[] coordinates = new double[low.length];
        queries.copyTo(query, coordinates);
        double square = 0.0;
        for (int j = 0; j < coordinates.length; j++) {
            low[j] = size == 0 ? coordinates[j] : Math.min(low[j], coordinates[j]);
            high[j] = size == 0 ? coordinates[j] : Math.max(high[j], coordinates[j]);
            double shrunk = leaves.frame().shrunk(j, coordinates[j]);
            turned[size][j] = (float) -shrunk;
            square += shrunk * shrunk;
        }
        seekers[size++] =
                new Seeker(leaves, best, NO_CAPS)
                        .at(query, selfPlace, coordinates, 0, Math.sqrt(square));
    }

    /// The piece whose box is nearest to the queries.
    int home() {
        int home = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int piece = 0; piece < leaves.pieces(); piece++) {
            double gap = leaves.squaredGap(piece, low, high);
            if (gap < least) {
                least = gap;
                home = piece;
            }
        }
        return home;
    }

    /// Whether a piece may have a point that is among the best of a query.
    boolean mayFindIn(int piece) {
        double limit = 0.0;
        for (int q = 0; q < size; q++) {
            limit = Math.max(limit, seekers[q].limit());
        }
        return !leaves.isBeyond(piece, low, high, limit);
    }

    /// The shrunk queries with their signs turned; zeros where there are fewer than four.
    float[][] turned() {
        return turned;
    }

    /// Takes in what is among the best of a piece.
    ///
    /// @param scores of the piece's points, query by query
    void take(int piece, float[][] scores) {
        for (int q = 0; q < size; q++) {
            seekers[q].take(piece, scores[q]);
        }
    }

    /// The shifts with which points of a piece that may count score below 0, for each of the four;
    /// with those of queries that are not there none does.
    void shifts(int piece, float[] shifts) {
        for (int q = 0; q < shifts.length; q++) {
            shifts[q] = q < size ? -seekers[q].bound(piece) : Screen.NOWHERE;
        }
    }

    /// Compares exactly with one point those queries for which it may count.
    ///
    /// @param place of the point
    /// @param scores of its piece, query by query
    void take(int place, int lane, float[][] scores) {
        for (int q = 0; q < size; q++) {
            if (scores[q][lane] < 0.0f) {
                seekers[q].offer(place);
            }
        }
    }
}

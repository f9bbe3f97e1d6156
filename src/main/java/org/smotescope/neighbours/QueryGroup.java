package org.smotescope.neighbours;

import java.util.Arrays;

/// Up to four near queries that are compared together. For one thread.
final class QueryGroup {
    private static final double[] NO_CAPS = {};

    private final Leaves leaves;
    private final Seeker[] seekers = new Seeker[Screen.QUERIES];
    private final BestPoints best;
    private final Box box;
    private final float[][] turned;
    private int size;

    QueryGroup(Leaves leaves, BestPoints best) {
        int d = leaves.frame().columns();
        this.leaves = leaves;
        this.best = best;
        this.box = new Box(d);
        this.turned = new float[Screen.QUERIES][d + (d & 1)];
    }

    /// @param selfPlace the query's place in the leaves' order, or below 0
    void add(Points queries, int query, int selfPlace) {
        double[] coordinates = new double[leaves.dimensions()];
        queries.copyTo(query, coordinates);
        double[] seen = leaves.frame().see(coordinates);
        double square = 0.0;
        for (int j = 0; j < seen.length; j++) {
            box.include(j, seen[j]);
            turned[size][j] = (float) -seen[j];
            square += seen[j] * seen[j];
        }
        double norm = Math.sqrt(square);
        box.includeNorm(norm);
        seekers[size++] =
                new Seeker(leaves, best, NO_CAPS).at(query, selfPlace, coordinates, 0, norm);
    }

    /// All pieces, those first whose middle is nearest to that of the queries: what is found early
    /// spares comparing later.
    int[] nearestFirst() {
        long[] pieces = new long[leaves.pieces()];
        for (int piece = 0; piece < pieces.length; piece++) {
            // Bits of numbers that are not negative are in the order of the numbers.
            int distance = Float.floatToIntBits((float) box.betweenMiddles(leaves.box(piece)));
            pieces[piece] = (long) distance << Integer.SIZE | piece;
        }
        Arrays.sort(pieces);
        return Arrays.stream(pieces).mapToInt(piece -> (int) piece).toArray();
    }

    /// Whether a piece may have a point that is among the best of a query.
    boolean mayFindIn(int piece) {
        double limit = 0.0;
        for (int q = 0; q < size; q++) {
            limit = Math.max(limit, seekers[q].limit());
        }
        return !box.isBeyond(leaves.box(piece), leaves.frame(), limit);
    }

    /// The queries as they are seen, with their signs turned; zeros where there are fewer than
    /// four.
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

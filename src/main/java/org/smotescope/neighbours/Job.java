package org.smotescope.neighbours;

import org.smotescope.data.DataProblem;

/// One search: what is looked for, and the arrays for what is found, query by query.
record Job(Points queries, Points pool, int k, int[] neighbours, double[] distances, Work work) {
    /// The most neighbours that are held at once: as many as an array holds.
    private static final int MOST = Integer.MAX_VALUE - 8;

    static Job of(Points queries, Points pool, int k, Work work) {
        check(queries.size(), k);
        int size = queries.size() * k;
        return new Job(queries, pool, k, new int[size], new double[size], work);
    }

    /// @throws DataProblem if k neighbours of so many rows are more than can be held at once
    static void check(int rows, int k) {
        if (!fits(rows, k)) {
            throw new DataProblem(
                    k + " neighbours of each of " + rows + " rows are too many to hold at once",
                    DataProblem.Mend.advice("look for " + MOST / rows + " or fewer"));
        }
    }

    /// Whether k neighbours of so many rows can be held at once.
    static boolean fits(int rows, int k) {
        return (long) rows * k <= MOST;
    }

    /// The position in the pool that is the query itself, or a negative number.
    int self(int query) {
        return queries == pool ? query : pool.positionOf(queries.rows()[query]);
    }

    void store(int query, Nearest best) {
        best.writeTo(neighbours, distances, query * k);
    }

    /// Coordinates and codes to compare if all pairs are.
    double size() {
        return (double) queries.size() * pool.size() * pool.width();
    }
}

package org.smotescope.neighbours;

/// One search: what is looked for, and the arrays for what is found, query by query.
record Job(Points queries, Points pool, int k, int[] neighbours, double[] distances, Work work) {
    static Job of(Points queries, Points pool, int k, Work work) {
        int size = Math.multiplyExact(queries.size(), k);
        return new Job(queries, pool, k, new int[size], new double[size], work);
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

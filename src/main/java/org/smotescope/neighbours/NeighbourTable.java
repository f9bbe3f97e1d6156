package org.smotescope.neighbours;

/// The k nearest neighbours of some rows among a pool of rows, nearest first. Immutable.
///
/// Rows are positions in the data set that was searched.
public final class NeighbourTable {
    private final int[] queries;
    private final int k;
    private final int stride;
    private final int[] neighbours;
    private final double[] squaredDistances;

    /// The arrays are taken over.
    ///
    /// @param queries the rows whose neighbours these are
    /// @param k neighbours per query
    /// @param neighbours row numbers, `queries.length * k`, query by query
    /// @param squaredDistances likewise
    public NeighbourTable(int[] queries, int k, int[] neighbours, double[] squaredDistances) {
        this(queries, k, k, neighbours, squaredDistances);
    }

    private NeighbourTable(
            int[] queries, int k, int stride, int[] neighbours, double[] squaredDistances) {
        this.queries = queries;
        this.k = k;
        this.stride = stride;
        this.neighbours = neighbours;
        this.squaredDistances = squaredDistances;
    }

    public int size() {
        return queries.length;
    }

    public int k() {
        return k;
    }

    /// The data set row of the query at this position.
    public int query(int position) {
        return queries[position];
    }

    /// @param position the query's position in this table
    /// @param rank 0 for the nearest, below k
    /// @return a row of the data set
    public int neighbour(int position, int rank) {
        return neighbours[position * stride + rank];
    }

    /// The distance in the space that was searched: the root of the squared one.
    public double distance(int position, int rank) {
        return Math.sqrt(squaredDistances[position * stride + rank]);
    }

    /// The squared distance as it was summed up: what the order of the neighbours goes by.
    public double squaredDistance(int position, int rank) {
        return squaredDistances[position * stride + rank];
    }

    /// The same table with fewer neighbours each; it shares the arrays.
    public NeighbourTable nearest(int fewer) {
        if (fewer > k) {
            throw new IllegalArgumentException("k must be at most " + k + ": " + fewer);
        }
        if (fewer == k) {
            return this;
        }
        return new NeighbourTable(queries, fewer, stride, neighbours, squaredDistances);
    }
}

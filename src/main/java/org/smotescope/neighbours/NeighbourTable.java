package org.smotescope.neighbours;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The k nearest neighbours of some rows among a pool of rows, nearest first. Immutable.
///
/// Rows are positions in the data set that was searched.
public final class NeighbourTable {
    private final int[] queries;
    private final int k;

    /// Where the neighbours of each query begin.
    private final int[] starts;

    private final int[] neighbours;
    private final double[] squaredDistances;

    /// The position of each row of the data set among the queries, or -1: made when it is first
    /// asked for.
    private volatile int @Nullable [] placesByRow;

    /// The arrays are taken over.
    ///
    /// @param queries the rows whose neighbours these are
    /// @param k neighbours per query
    /// @param neighbours row numbers, `queries.length * k`, query by query
    /// @param squaredDistances likewise
    public NeighbourTable(int[] queries, int k, int[] neighbours, double[] squaredDistances) {
        this(queries, k, new int[queries.length], neighbours, squaredDistances);
        Arrays.setAll(starts, position -> position * k);
    }

    private NeighbourTable(
            int[] queries, int k, int[] starts, int[] neighbours, double[] squaredDistances) {
        this.queries = queries;
        this.k = k;
        this.starts = starts;
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
        return neighbours[starts[position] + rank];
    }

    /// The distance in the space that was searched: the root of the squared one.
    public double distance(int position, int rank) {
        return Math.sqrt(squaredDistances[starts[position] + rank]);
    }

    /// The squared distance as it was summed up: what the order of the neighbours goes by.
    public double squaredDistance(int position, int rank) {
        return squaredDistances[starts[position] + rank];
    }

    /// The same table with fewer neighbours each; it shares the arrays.
    public NeighbourTable nearest(int fewer) {
        if (fewer > k) {
            throw new IllegalArgumentException("k must be at most " + k + ": " + fewer);
        }
        if (fewer == k) {
            return this;
        }
        return new NeighbourTable(queries, fewer, starts, neighbours, squaredDistances);
    }

    /// The same table for some of its queries, in any order; it shares what was found.
    ///
    /// @param some rows of the data set
    /// @return null if one of them is not among the queries
    @Nullable NeighbourTable of(int[] some) {
        int[] places = placesByRow();
        int[] chosen = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            int place = some[i] < places.length ? places[some[i]] : -1;
            if (place < 0) {
                return null;
            }
            chosen[i] = starts[place];
        }
        return new NeighbourTable(some.clone(), k, chosen, neighbours, squaredDistances);
    }

    private int[] placesByRow() {
        int[] known = placesByRow;
        if (known != null) {
            return known;
        }
        int[] places = new int[Arrays.stream(queries).max().orElse(-1) + 1];
        Arrays.fill(places, -1);
        for (int position = 0; position < queries.length; position++) {
            places[queries[position]] = position;
        }
        placesByRow = places;
        return places;
    }
}

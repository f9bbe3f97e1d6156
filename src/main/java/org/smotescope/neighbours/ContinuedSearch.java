package org.smotescope.neighbours;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;

/// Searches data sets that begin with the rows of another one and go on with added rows. What the
/// first rows are for one another is asked for in the beginning, where it is kept from run to run;
/// only pairs with an added row are compared. Where words count it searches everything: how much
/// they count may depend on all rows.
final class ContinuedSearch implements NeighbourSearch {
    private final Dataset beginning;
    private final NeighbourSearch kept;
    private final NeighbourSearch search;

    /// @param beginning the rows with which the data sets begin that will be searched
    /// @param kept finds neighbours among them
    /// @param search finds all others
    ContinuedSearch(Dataset beginning, NeighbourSearch kept, NeighbourSearch search) {
        this.beginning = beginning;
        this.kept = kept;
        this.search = search;
    }

    @Override
    public NeighbourTable search(Space space, int[] queries, int[] pool, int k, Monitor monitor) {
        int[] poolBefore = Arrays.stream(pool).filter(this::isBefore).toArray();
        int[] before = Arrays.stream(queries).filter(this::isBefore).toArray();
        if (!space.nominals().isEmpty()
                || poolBefore.length == pool.length
                || before.length == 0
                || k >= poolBefore.length) {
            return search.search(space, queries, pool, k, monitor);
        }
        int[] poolAdded = Arrays.copyOfRange(pool, poolBefore.length, pool.length);
        int[] added = IntStream.of(queries).filter(row -> !isBefore(row)).toArray();
        NeighbourTable known =
                kept.search(Space.of(beginning), before, poolBefore, k, monitor.part(0.0, 0.4));
        int few = Math.min(k, poolAdded.length);
        NeighbourTable near = search.search(space, before, poolAdded, few, monitor.part(0.4, 0.6));
        NeighbourTable ofAdded = search.search(space, added, pool, k, monitor.part(0.6, 1.0));
        Merge merge = new Merge(space.dataset(), queries.length, k);
        int fromBefore = 0;
        int fromAdded = 0;
        for (int query = 0; query < queries.length; query++) {
            if (isBefore(queries[query])) {
                merge.take(query, known, near, fromBefore++);
            } else {
                merge.take(query, ofAdded, fromAdded++);
            }
        }
        return new NeighbourTable(queries.clone(), k, merge.neighbours, merge.distances);
    }

    @Override
    public NeighbourTable farthest(Space space, int[] queries, int[] pool, int k, Monitor monitor) {
        return search.farthest(space, queries, pool, k, monitor);
    }

    @Override
    public GrowingNeighbours growing(Space space, int[] candidates, int k) {
        return search.growing(space, candidates, k);
    }

    private boolean isBefore(int row) {
        return row < beginning.size();
    }

    /// The nearest rows of two tables.
    private static final class Merge {
        private final Dataset dataset;
        private final int k;
        private final int[] neighbours;
        private final double[] distances;

        Merge(Dataset dataset, int queries, int k) {
            this.dataset = dataset;
            this.k = k;
            this.neighbours = new int[queries * k];
            this.distances = new double[queries * k];
        }

        void take(int query, NeighbourTable table, int position) {
            for (int rank = 0; rank < k; rank++) {
                put(query * k + rank, table, position, rank);
            }
        }

        void take(int query, NeighbourTable known, NeighbourTable near, int position) {
            int a = 0;
            int b = 0;
            while (a + b < k) {
                boolean second = b < near.k() && isBefore(near, b, known, a, position);
                if (second) {
                    put(query * k + a + b, near, position, b++);
                } else {
                    put(query * k + a + b, known, position, a++);
                }
            }
        }

        private void put(int at, NeighbourTable table, int position, int rank) {
            neighbours[at] = table.neighbour(position, rank);
            distances[at] = table.squaredDistance(position, rank);
        }

        private boolean isBefore(
                NeighbourTable table, int rank, NeighbourTable other, int otherRank, int position) {
            double distance = table.squaredDistance(position, rank);
            double otherDistance = other.squaredDistance(position, otherRank);
            if (distance != otherDistance) {
                return distance < otherDistance;
            }
            int row = table.neighbour(position, rank);
            int otherRow = other.neighbour(position, otherRank);
            long key = dataset.rowKey(row);
            long otherKey = dataset.rowKey(otherRow);
            return key != otherKey ? key < otherKey : row < otherRow;
        }
    }
}

package org.smotescope.neighbours;

import java.util.Arrays;
import java.util.BitSet;
import org.smotescope.data.Monitor;
import org.smotescope.data.Parallel;

/// The k nearest rows in a store that grows, for each of some candidate rows: what condensed
/// nearest neighbours (Hart 1968, doi:10.1109/TIT.1968.1054155) and one-sided selection (Kubat,
/// Matwin 1997) ask after every row they keep. A row that is added is compared with every candidate
/// once, so the store never has to be searched anew.
///
/// Distances and ties are those of [NeighbourSearch], bit for bit; neither the order in which rows
/// are added nor the number of threads can be seen. Nothing is left out: a candidate that is in the
/// store finds itself, at distance 0. Who wants its neighbours without it asks for one more and
/// skips the candidate's own row.
///
/// Not thread safe. After an addition that was cancelled only a part of the candidates know the new
/// rows: it must not be used any more.
public final class GrowingNeighbours {
    /// Candidates that one thread takes at a time.
    private static final int BLOCK = 2048;

    /// Rows that are added in one go.
    private static final int BATCH = 16;

    private static final int NONE = -1;

    private final Space space;
    private final Points candidates;
    private final int k;
    private final int threads;
    private final BitSet store = new BitSet();

    /// The nearest rows, candidate by candidate, ordered by (squared distance, row key, row).
    private final int[] neighbours;

    private final double[] squaredDistances;

    /// The distances from the row that is being added, per candidate.
    private final double[] distances;

    /// An empty store.
    ///
    /// @param space the rows, without empty numeric cells, and how far apart they are
    /// @param candidates the rows whose neighbours are wanted, in any order
    /// @param k the neighbours kept per candidate, 1 or more; a few
    /// @param threads the number of threads to use, 1 or more; the result does not depend on it
    GrowingNeighbours(Space space, int[] candidates, int k, int threads) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be 1 or more: " + k);
        }
        Job.check(candidates.length, k);
        this.space = space;
        this.candidates = Points.of(space, candidates.clone());
        this.k = k;
        this.threads = threads;
        this.neighbours = new int[candidates.length * k];
        this.squaredDistances = new double[neighbours.length];
        this.distances = new double[candidates.length];
        Arrays.fill(neighbours, NONE);
        Arrays.fill(squaredDistances, Double.POSITIVE_INFINITY);
    }

    /// Adds a row to the store.
    ///
    /// @throws IllegalArgumentException if it is in the store
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public void add(int row, Monitor monitor) {
        addAll(new int[] {row}, monitor);
    }

    /// Adds rows to the store: the same as one after the other, but faster.
    ///
    /// @param rows different rows in any order
    /// @param monitor learns the progress of this addition
    /// @throws IllegalArgumentException if one of them is in the store or comes twice
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public void addAll(int[] rows, Monitor monitor) {
        remember(rows);
        Points added = Points.of(space, rows);
        int batches = (rows.length + BATCH - 1) / BATCH;
        Work work = new Work(monitor, (long) batches * blocks());
        work.check();
        for (int first = 0; first < rows.length; first += BATCH) {
            add(added, first, Math.min(first + BATCH, rows.length), work);
        }
    }

    private void remember(int[] rows) {
        BitSet added = new BitSet();
        for (int row : rows) {
            if (store.get(row) || added.get(row)) {
                throw new IllegalArgumentException("row must not be in the store: " + row);
            }
            added.set(row);
        }
        store.or(added);
    }

    private int blocks() {
        return (candidates.size() + BLOCK - 1) / BLOCK;
    }

    private void add(Points added, int first, int last, Work work) {
        Distances[] from = new Distances[last - first];
        for (int i = 0; i < from.length; i++) {
            from[i] = Distances.from(added, first + i, candidates);
        }
        double size = (double) from.length * candidates.size() * candidates.width();
        Parallel.forEach(
                size < ExactSearch.SMALL ? 1 : threads,
                blocks(),
                block -> {
                    int start = block * BLOCK;
                    int end = Math.min(start + BLOCK, candidates.size());
                    Work.Meter meter = work.meter();
                    for (int i = 0; i < from.length; i++) {
                        from[i].fill(start, end, distances);
                        offer(added.rows()[first + i], start, end);
                        meter.visited((end - start) * (long) candidates.width());
                    }
                    meter.finished(1);
                });
    }

    private void offer(int row, int start, int end) {
        for (int i = start; i < end; i++) {
            if (distances[i] <= squaredDistances[i * k + k - 1]) {
                insert(i * k, distances[i], row);
            }
        }
    }

    private void insert(int first, double squared, int row) {
        int at = first + k - 1;
        if (!isBefore(squared, row, at)) {
            return;
        }
        for (; at > first && isBefore(squared, row, at - 1); at--) {
            neighbours[at] = neighbours[at - 1];
            squaredDistances[at] = squaredDistances[at - 1];
        }
        neighbours[at] = row;
        squaredDistances[at] = squared;
    }

    private boolean isBefore(double squared, int row, int at) {
        int other = neighbours[at];
        if (other == NONE || squared != squaredDistances[at]) {
            return other == NONE || squared < squaredDistances[at];
        }
        long key = space.dataset().rowKey(row);
        long otherKey = space.dataset().rowKey(other);
        return key != otherKey ? key < otherKey : row < other;
    }

    /// The number of rows in the store.
    public int size() {
        return store.cardinality();
    }

    /// Whether a row of the data set is in the store.
    public boolean contains(int row) {
        return store.get(row);
    }

    /// The neighbours that every candidate has: k, or fewer while the store is smaller.
    public int found() {
        return Math.min(k, size());
    }

    /// @param candidate a position among the candidates
    /// @param rank 0 for the nearest, below [#found()]
    /// @return a row of the data set
    /// @throws IllegalArgumentException if the store is too small for the rank
    public int neighbour(int candidate, int rank) {
        return neighbours[place(candidate, rank)];
    }

    /// The squared distance in the space.
    ///
    /// @param candidate a position among the candidates
    /// @param rank 0 for the nearest, below [#found()]
    /// @throws IllegalArgumentException if the store is too small for the rank
    public double squaredDistance(int candidate, int rank) {
        return squaredDistances[place(candidate, rank)];
    }

    private int place(int candidate, int rank) {
        int place = candidate * k + rank;
        if (rank < 0 || rank >= k || neighbours[place] == NONE) {
            throw new IllegalArgumentException("rank must be below " + found() + ": " + rank);
        }
        return place;
    }
}

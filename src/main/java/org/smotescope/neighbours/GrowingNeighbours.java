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
///
/// Where the first rows are the same from run to run, a table of them ([#addFound]) spares
/// comparing them; candidates that are done ([#leave]) are spared too.
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

    /// The first candidate that is still compared.
    private int first;

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
        int batches = (rows.length + BATCH - 1) / BATCH;
        Work work = new Work(monitor, (long) batches * blocks());
        work.check();
        Points added = Points.of(space, rows, work);
        for (int from = 0; from < rows.length; from += BATCH) {
            add(added, from, Math.min(from + BATCH, rows.length), work);
        }
    }

    /// Adds rows whose distances are known: the same as adding them, but nothing is compared.
    ///
    /// @param rows different rows, none of them a candidate
    /// @param nearest those of each candidate among them, in the order of the candidates: as many
    ///   as are kept, or all
    /// @throws IllegalArgumentException if rows or table are not as described
    public void addFound(int[] rows, NeighbourTable nearest) {
        if (nearest.size() != candidates.size() || nearest.k() < Math.min(k, rows.length)) {
            throw new IllegalArgumentException(
                    "table must have "
                            + candidates.size()
                            + " queries and "
                            + Math.min(k, rows.length)
                            + " neighbours: "
                            + nearest.size()
                            + " and "
                            + nearest.k());
        }
        remember(rows);
        for (int i = first; i < candidates.size(); i++) {
            int row = candidates.rows()[i];
            if (nearest.query(i) != row || store.get(row)) {
                throw new IllegalArgumentException("table must be of other rows: " + row);
            }
            for (int rank = 0; rank < Math.min(k, nearest.k()); rank++) {
                insert(i * k, nearest.squaredDistance(i, rank), nearest.neighbour(i, rank));
            }
        }
    }

    /// Leaves candidates out from now on: nobody asks for their neighbours any more.
    ///
    /// @param candidate the first position that is still asked for; not before one given earlier
    public void leave(int candidate) {
        if (candidate < first || candidate > candidates.size()) {
            throw new IllegalArgumentException(
                    "candidate must be from "
                            + first
                            + " to "
                            + candidates.size()
                            + ": "
                            + candidate);
        }
        first = candidate;
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
        return (candidates.size() - first + BLOCK - 1) / BLOCK;
    }

    private void add(Points added, int begin, int end, Work work) {
        Distances[] from = new Distances[end - begin];
        for (int i = 0; i < from.length; i++) {
            from[i] = Distances.from(added, begin + i, candidates);
        }
        double size = (double) from.length * (candidates.size() - first) * candidates.width();
        Parallel.forEach(
                size < ExactSearch.SMALL ? 1 : threads,
                blocks(),
                block -> {
                    int start = first + block * BLOCK;
                    int stop = Math.min(start + BLOCK, candidates.size());
                    Work.Meter meter = work.meter();
                    for (int i = 0; i < from.length; i++) {
                        from[i].fill(start, stop, distances);
                        offer(added.rows()[begin + i], start, stop);
                        meter.visited((stop - start) * (long) candidates.width());
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

    private void insert(int nearest, double squared, int row) {
        int at = nearest + k - 1;
        if (!isBefore(squared, row, at)) {
            return;
        }
        for (; at > nearest && isBefore(squared, row, at - 1); at--) {
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
        if (candidate < first) {
            throw new IllegalArgumentException("candidate was left: " + candidate);
        }
        int place = candidate * k + rank;
        if (rank < 0 || rank >= k || neighbours[place] == NONE) {
            throw new IllegalArgumentException("rank must be below " + found() + ": " + rank);
        }
        return place;
    }
}

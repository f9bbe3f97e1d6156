package org.smotescope.neighbours;

import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;

/// Exact k nearest neighbours by comparing all pairs, in parallel over blocks of queries.
public final class ExactSearch implements NeighbourSearch {
    private final int threads;

    /// @param threads the number of threads to use, 1 or more; the result does not depend on it
    public ExactSearch(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be 1 or more: " + threads);
        }
        this.threads = threads;
    }

    @Override
    public NeighbourTable search(
            Dataset dataset, int[] queries, int[] pool, int k, Monitor monitor) {
        checkArguments(pool, k);
        Work work = new Work(monitor, queries.length);
        work.check();
        Points poolPoints = Points.of(dataset, pool);
        Points queryPoints = queries == pool ? poolPoints : Points.of(dataset, queries);
        int[] neighbours = new int[Math.multiplyExact(queries.length, k)];
        double[] distances = new double[neighbours.length];
        BruteForce brute = new BruteForce(queryPoints, poolPoints, k);
        int parts = (queries.length + BruteForce.TILE - 1) / BruteForce.TILE;
        Parallel.forEach(
                threads,
                parts,
                part -> {
                    int from = part * BruteForce.TILE;
                    int to = Math.min(from + BruteForce.TILE, queries.length);
                    brute.search(from, to, neighbours, distances, work);
                });
        return new NeighbourTable(queries.clone(), k, neighbours, distances);
    }

    private static void checkArguments(int[] pool, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be 1 or more: " + k);
        }
        if (k > pool.length) {
            throw new IllegalArgumentException("k must be at most " + pool.length + ": " + k);
        }
        for (int i = 1; i < pool.length; i++) {
            if (pool[i] <= pool[i - 1]) {
                throw new IllegalArgumentException("pool must be ascending at " + i);
            }
        }
    }
}

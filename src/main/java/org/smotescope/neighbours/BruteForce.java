package org.smotescope.neighbours;

/// All distances from a few queries to all points, block by block over columns.
final class BruteForce {
    /// Queries that share a block of points while it is in the cache.
    static final int TILE = 16;

    private static final int BLOCK = 1024;

    private final Job job;

    BruteForce(Job job) {
        this.job = job;
    }

    /// Searches for the queries from `first` (inclusive) to `last` (exclusive).
    void search(int first, int last) {
        Points pool = job.pool();
        Work.Meter meter = job.work().meter();
        Nearest[] best = new Nearest[last - first];
        Distances[] from = new Distances[best.length];
        int[] self = new int[best.length];
        for (int q = 0; q < best.length; q++) {
            best[q] = new Nearest(job.k());
            from[q] = Distances.from(job.queries(), first + q, pool);
            self[q] = job.self(first + q);
        }
        long width = pool.width();
        double[] distances = new double[pool.size()];
        for (int start = 0; start < pool.size(); start += BLOCK) {
            int end = Math.min(start + BLOCK, pool.size());
            for (int q = 0; q < best.length; q++) {
                from[q].fill(start, end, distances);
                select(best[q], self[q], start, end, distances);
                meter.visited((end - start) * width);
            }
        }
        for (int q = 0; q < best.length; q++) {
            job.store(first + q, best[q]);
        }
        meter.finished(best.length);
    }

    private void select(Nearest best, int self, int start, int end, double[] distances) {
        double limit = best.limit();
        for (int i = start; i < end; i++) {
            if (distances[i] <= limit && i != self) {
                best.offer(distances[i], job.pool().keys()[i], job.pool().rows()[i]);
                limit = best.limit();
            }
        }
    }
}

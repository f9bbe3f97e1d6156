package org.smotescope.neighbours;

/// All distances from a few queries to all points, block by block over columns.
///
/// The distance of every pair is the plain sum of squared differences in column order: no `|a|^2 +
/// |b|^2 - 2ab`, which would reorder near ties.
final class BruteForce {
    /// Queries that share a block of points while it is in the cache.
    static final int TILE = 16;

    private static final int BLOCK = 1024;

    private final Job job;

    BruteForce(Job job) {
        this.job = job;
    }

    /// Searches for the queries from `from` (inclusive) to `to` (exclusive).
    void search(int from, int to) {
        Points pool = job.pool();
        Work.Meter meter = job.work().meter();
        Nearest[] best = new Nearest[to - from];
        int[] self = new int[best.length];
        for (int q = 0; q < best.length; q++) {
            best[q] = new Nearest(job.k());
            self[q] = job.self(from + q);
        }
        double[] distances = new double[pool.size()];
        for (int start = 0; start < pool.size(); start += BLOCK) {
            int end = Math.min(start + BLOCK, pool.size());
            for (int q = 0; q < best.length; q++) {
                distances(from + q, start, end, distances);
                select(best[q], self[q], start, end, distances);
            }
            meter.visited((long) best.length * (end - start) * Math.max(1, pool.dimensions()));
        }
        for (int q = 0; q < best.length; q++) {
            job.store(from + q, best[q]);
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

    /// Fills `out[start..end)`. C2 vectorises these loops because all arrays share one index; the
    /// order of the additions is that of the columns, so the sums are those of a plain loop.
    private void distances(int query, int start, int end, double[] out) {
        double[][] of = job.queries().columns();
        double[][] columns = job.pool().columns();
        int d = columns.length;
        int j = 0;
        for (int i = start; i < end; i++) {
            out[i] = 0.0;
        }
        for (; j + 4 <= d; j += 4) {
            double[] a = columns[j];
            double[] b = columns[j + 1];
            double[] c = columns[j + 2];
            double[] e = columns[j + 3];
            double qa = of[j][query];
            double qb = of[j + 1][query];
            double qc = of[j + 2][query];
            double qe = of[j + 3][query];
            for (int i = start; i < end; i++) {
                double ta = a[i] - qa;
                double tb = b[i] - qb;
                double tc = c[i] - qc;
                double te = e[i] - qe;
                out[i] = out[i] + ta * ta + tb * tb + tc * tc + te * te;
            }
        }
        for (; j < d; j++) {
            double[] a = columns[j];
            double qa = of[j][query];
            for (int i = start; i < end; i++) {
                double ta = a[i] - qa;
                out[i] = out[i] + ta * ta;
            }
        }
    }
}

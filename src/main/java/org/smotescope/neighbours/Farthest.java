package org.smotescope.neighbours;

/// The k points of a pool that are farthest from each of a few queries. Ties go to the smaller row
/// key, as everywhere; a row is not compared with itself.
final class Farthest {
    private final Job job;

    Farthest(Job job) {
        this.job = job;
    }

    /// Searches for the queries from `first` (inclusive) to `last` (exclusive).
    void search(int first, int last) {
        Points pool = job.pool();
        Work.Meter meter = job.work().meter();
        double[] distances = new double[pool.size()];
        for (int query = first; query < last; query++) {
            Distances.from(job.queries(), query, pool).fill(0, pool.size(), distances);
            job.store(query, farthest(distances, job.self(query)));
            meter.visited(pool.size() * (long) pool.width());
        }
        meter.finished(last - first);
    }

    /// The distances are negated: the farthest is then the nearest.
    private Nearest farthest(double[] distances, int self) {
        Points pool = job.pool();
        Nearest best = new Nearest(job.k());
        double limit = best.limit();
        for (int i = 0; i < distances.length; i++) {
            if (-distances[i] <= limit && i != self) {
                best.offer(-distances[i], pool.keys()[i], pool.rows()[i]);
                limit = best.limit();
            }
        }
        return best;
    }

    /// The table of what was found, with the distances as they are.
    NeighbourTable table() {
        double[] distances = job.distances();
        for (int i = 0; i < distances.length; i++) {
            distances[i] = Math.abs(distances[i]);
        }
        return new NeighbourTable(
                job.queries().rows().clone(), job.k(), job.neighbours(), distances);
    }
}

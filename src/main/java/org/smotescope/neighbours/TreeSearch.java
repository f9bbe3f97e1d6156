package org.smotescope.neighbours;

/// Searches for blocks of queries in a k-d tree.
final class TreeSearch {
    static final int BLOCK = 256;

    private static final int TRIALS = 200;
    private static final int FEW = 12;

    private final KdTree tree;
    private final Job job;

    TreeSearch(KdTree tree, Job job) {
        this.tree = tree;
        this.job = job;
    }

    /// Searches for the queries that come from `from` (inclusive) to `to` (exclusive) when they are
    /// taken in the order of the tree, where that is possible.
    void search(int from, int to) {
        Work.Meter meter = job.work().meter();
        Nearest best = new Nearest(job.k());
        KdTree.Searcher searcher = tree.new Searcher(best);
        for (int i = from; i < to; i++) {
            int query = job.queries() == job.pool() ? tree.order()[i] : i;
            searcher.search(job.queries(), query, job.self(query));
            job.store(query, best);
            meter.visited(searcher.visited() * job.pool().dimensions());
        }
        meter.finished(to - from);
    }

    /// The share of the points that some queries, spread over all of them, compare.
    ///
    /// @param hopeless the share beyond which a few queries are enough to tell
    double visitedShare(double hopeless) {
        Work.Meter meter = job.work().meter();
        KdTree.Searcher searcher = tree.new Searcher(new Nearest(job.k()));
        int trials = Math.clamp(job.queries().size() / 50, 1, TRIALS);
        double all = job.pool().size();
        long visited = 0;
        for (int t = 0; t < trials; t++) {
            int query = (int) ((long) t * job.queries().size() / trials);
            searcher.search(job.queries(), query, job.self(query));
            visited += searcher.visited();
            meter.visited(searcher.visited() * job.pool().dimensions());
            int done = t + 1;
            if (done >= FEW && visited > hopeless * done * all) {
                return visited / (double) done / all;
            }
        }
        return visited / (double) trials / all;
    }
}

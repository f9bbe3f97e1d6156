package org.smotescope.neighbours;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.smotescope.data.Parallel;

/// Searches among the points of [Leaves] for the nearest others of every one, or of most. Every
/// pair of points is compared once and counts for both: pieces with themselves first, then pairs of
/// pieces by how far apart they stand in the order. It finds what comparing all pairs finds, to the
/// last bit.
///
/// Threads take the pairs of pieces as they come, each but the first with best points of its own
/// that are put together at the end, so what is found does not depend on who compared what. There
/// are no more threads than memory for that.
final class PairSearch {
    /// Squared distances beyond which nothing counts, for points that nobody asks for.
    private static final double NOTHING = -1.0;

    /// Pieces that one piece is compared with in one go.
    private static final int RUN = 4;

    private final Leaves leaves;
    private final Job job;
    private final BestPoints best;

    /// The query at each place of the leaves' order, or a negative number.
    private final int[] queries;

    /// @param job whose queries are points of the pool, each at most once
    PairSearch(Leaves leaves, Job job) {
        this.leaves = leaves;
        this.job = job;
        this.best = new BestPoints(leaves, leaves.order().length, job.k());
        this.queries = queries(leaves.order(), job);
    }

    private static int[] queries(int[] order, Job job) {
        if (job.queries() == job.pool()) {
            return order;
        }
        int[] queryOf = new int[order.length];
        Arrays.fill(queryOf, -1);
        for (int query = 0; query < job.queries().size(); query++) {
            queryOf[job.self(query)] = query;
        }
        int[] queries = new int[order.length];
        Arrays.setAll(queries, place -> queryOf[order[place]]);
        return queries;
    }

    void search(int threads) {
        int pieces = leaves.pieces();
        double[] caps = new double[queries.length];
        Arrays.setAll(caps, place -> queries[place] < 0 ? NOTHING : Double.POSITIVE_INFINITY);
        Parallel.forEach(
                threads, pieces, piece -> new PairSweep(leaves, job, best, caps).within(piece));
        double[] tighter = new double[caps.length];
        Arrays.setAll(tighter, place -> Math.min(caps[place], best.limit(place)));
        AtomicInteger next = new AtomicInteger();
        AtomicInteger compared = new AtomicInteger();
        long bytes = BestPoints.bytes(caps.length, job.k());
        BestPoints[] parts =
                new BestPoints[workers(threads, bytes, Runtime.getRuntime().maxMemory())];
        parts[0] = best;
        Parallel.forEach(
                parts.length,
                parts.length,
                part -> {
                    if (part > 0) {
                        parts[part] = new BestPoints(leaves, caps.length, job.k());
                    }
                    between(next, compared, new PairSweep(leaves, job, parts[part], tighter));
                });
        Parallel.forEach(threads, pieces, piece -> store(piece, parts));
        job.work().reach(1.0);
        job.work().check();
    }

    /// The threads that may have best points of their own: those of all but the first together take
    /// no more than a quarter of the memory.
    ///
    /// @param threads the most, 1 or more
    /// @param bytes that the best points of one take, above 0
    static int workers(int threads, long bytes, long memory) {
        return 1 + (int) Math.min(threads - 1, memory / 4 / bytes);
    }

    /// Takes pairs of different pieces until there are no more: a piece with the next few, then
    /// those further on.
    private void between(AtomicInteger next, AtomicInteger compared, PairSweep sweep) {
        int pieces = leaves.pieces();
        int apart = 1;
        int first = 0;
        for (int run = next.getAndIncrement(); apart < pieces; run = next.getAndIncrement()) {
            while (apart < pieces && run - first >= pieces - apart) {
                first += pieces - apart;
                apart += RUN;
            }
            int piece = run - first;
            int last = apart < pieces ? Math.min(pieces, piece + apart + RUN) : 0;
            for (int other = piece + apart; other < last; other++) {
                sweep.between(piece, other);
                job.work().reach(2.0 * compared.incrementAndGet() / pieces / (pieces - 1.0));
            }
        }
    }

    private void store(int piece, BestPoints[] parts) {
        int from = leaves.start(piece);
        int to = leaves.start(piece + 1);
        for (int place = from; place < to; place++) {
            if (queries[place] >= 0) {
                for (int part = 1; part < parts.length; part++) {
                    best.offerAll(place, parts[part]);
                }
                best.store(place, job, queries[place]);
            }
        }
    }
}

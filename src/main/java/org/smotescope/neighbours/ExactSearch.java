package org.smotescope.neighbours;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;
import org.smotescope.data.Parallel;

/// Exact k nearest neighbours, in parallel over blocks of queries: by a k-d tree where some trial
/// queries show that it spares most comparisons; else, where there are many rows, in [Leaves], most
/// pairs in single precision along [PrincipalAxes] and each pair once where most rows of the pool
/// search in it; else, and always where words count, by comparing all pairs. All ways and any
/// number of threads give the same bits.
public final class ExactSearch implements NeighbourSearch {
    /// The share of points visited, times their columns, from which comparing all pairs is faster:
    /// visiting a point's coordinates one by one takes that much longer.
    private static final double WORTHWHILE = 0.35;

    /// Columns above which a tree spares comparisons only where data lie near a curve or surface:
    /// it is tried where a search is long.
    private static final int USUAL_COLUMNS = 15;

    private static final double LONG = 1e11;

    /// Coordinates to compare below which neither a tree nor a second thread pays.
    static final double SMALL = 2e6;

    /// The share of the pool that must be asked for to make comparing each pair of its rows once
    /// less work than comparing what is asked for with all.
    private static final double PAIRS_PAY = 0.6;

    private final int threads;
    private final Method method;

    /// How distances are found; tests compare the ways.
    enum Method {
        TREE,
        ALL_PAIRS,
        LEAVES,
        TURNED_LEAVES,
        WHICHEVER_IS_FASTER
    }

    /// @param threads the number of threads to use, 1 or more; the result does not depend on it
    public ExactSearch(int threads) {
        this(threads, Method.WHICHEVER_IS_FASTER);
    }

    ExactSearch(int threads, Method method) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be 1 or more: " + threads);
        }
        this.threads = threads;
        this.method = method;
    }

    @Override
    public NeighbourTable search(Space space, int[] queries, int[] pool, int k, Monitor monitor) {
        checkArguments(queries, pool, k);
        Work work = new Work(monitor, queries.length);
        work.check();
        Points poolPoints = Points.of(space, pool, work);
        Points queryPoints =
                Arrays.equals(queries, pool) ? poolPoints : Points.of(space, queries, work);
        Job job = Job.of(queryPoints, poolPoints, k, work);
        KdTree tree = tree(job);
        int workers = job.size() < SMALL ? 1 : threads;
        if (tree == null && isLarge(job) && Leaves.canHold(poolPoints, queryPoints)) {
            Leaves leaves = Leaves.of(poolPoints, frame(job), workers, work);
            if (isMostOf(queries, pool) && Job.fits(pool.length, k)) {
                new PairSearch(leaves, job).search(workers);
            } else {
                LeafSearch search = new LeafSearch(leaves, job, workers);
                inBlocks(workers, queries.length, LeafSearch.TILE, search::search);
            }
        } else if (tree == null) {
            BruteForce brute = new BruteForce(job);
            inBlocks(workers, queries.length, BruteForce.TILE, brute::search);
        } else {
            TreeSearch search = new TreeSearch(tree, job);
            inBlocks(workers, queries.length, TreeSearch.BLOCK, search::search);
        }
        return new NeighbourTable(queries.clone(), k, job.neighbours(), job.distances());
    }

    @Override
    public NeighbourTable farthest(Space space, int[] queries, int[] pool, int k, Monitor monitor) {
        checkArguments(queries, pool, k);
        Work work = new Work(monitor, queries.length);
        work.check();
        Job job = Job.of(Points.of(space, queries, work), Points.of(space, pool, work), k, work);
        Farthest search = new Farthest(job);
        int workers = job.size() < SMALL ? 1 : threads;
        inBlocks(workers, queries.length, BruteForce.TILE, search::search);
        return search.table();
    }

    @Override
    public GrowingNeighbours growing(Space space, int[] candidates, int k) {
        return new GrowingNeighbours(space, candidates, k, threads);
    }

    /// Whether the queries are so many of the pool that comparing each pair of its rows once is
    /// less work than comparing all queries with all rows.
    private static boolean isMostOf(int[] queries, int[] pool) {
        if (queries.length > pool.length || queries.length < PAIRS_PAY * pool.length) {
            return false;
        }
        int at = 0;
        for (int query : queries) {
            while (at < pool.length && pool[at] < query) {
                at++;
            }
            if (at == pool.length || pool[at++] != query) {
                return false;
            }
        }
        return true;
    }

    private boolean isLarge(Job job) {
        return switch (method) {
            case ALL_PAIRS, TREE -> false;
            case LEAVES, TURNED_LEAVES -> job.pool().isNumeric();
            case WHICHEVER_IS_FASTER -> job.pool().isNumeric() && job.size() >= SMALL;
        };
    }

    private Frame frame(Job job) {
        Frame frame = Frame.of(job.pool());
        boolean turned =
                switch (method) {
                    case TURNED_LEAVES -> true;
                    case TREE, ALL_PAIRS, LEAVES -> false;
                    case WHICHEVER_IS_FASTER -> PrincipalAxes.areWorthwhile(job);
                };
        return turned ? PrincipalAxes.turn(frame, job) : frame;
    }

    private @Nullable KdTree tree(Job job) {
        if (!job.pool().isNumeric()) {
            return null;
        }
        return switch (method) {
            case ALL_PAIRS, LEAVES, TURNED_LEAVES -> null;
            case TREE -> KdTree.of(job.pool(), threads, job.work());
            case WHICHEVER_IS_FASTER -> {
                int columns = job.pool().dimensions();
                double worthTrying = columns > USUAL_COLUMNS ? LONG : SMALL;
                if (job.size() < worthTrying || !KdTree.fits(job.pool())) {
                    yield null;
                }
                KdTree tree = KdTree.of(job.pool(), threads, job.work());
                double most = WORTHWHILE / columns;
                double visited = new TreeSearch(tree, job).visitedShare(2.0 * most);
                yield visited < most ? tree : null;
            }
        };
    }

    private static void inBlocks(int threads, int queries, int size, Block block) {
        Parallel.forEach(
                threads,
                (queries + size - 1) / size,
                part -> {
                    int from = part * size;
                    block.search(from, Math.min(from + size, queries));
                });
    }

    private static void checkArguments(int[] queries, int[] pool, int k) {
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
        Job.check(queries.length, k);
    }

    /// A search for the queries from `from` (inclusive) to `to` (exclusive).
    @FunctionalInterface
    private interface Block {
        void search(int from, int to);
    }
}

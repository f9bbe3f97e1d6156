package org.smotescope.neighbours;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;

/// Keeps the last few tables of another search, so that a run in which only the amount, the seed or
/// k changes does not search again. Thread safe.
///
/// Two data sets are the same to it where they share their features, scaling and row keys: that is
/// so for a data set and, from run to run, for its copy keyed by position. A view made anew is
/// another data set. Two spaces are the same where their data sets are and words count alike, so a
/// space that is made anew for each run is known.
public final class CachedSearch implements NeighbourSearch {
    /// Searching for this many neighbours costs hardly more than for fewer and serves the usual
    /// moves of k.
    private static final int USUAL_K = 10;

    /// Neighbours in a table up to which it is made larger than asked.
    private static final long CHEAP = 2_000_000;

    private static final int TABLES = 8;

    private final NeighbourSearch search;
    private final Deque<Entry> entries = new ArrayDeque<>();

    /// @param search finds what is not kept
    public CachedSearch(NeighbourSearch search) {
        this.search = search;
    }

    @Override
    public NeighbourTable search(Space space, int[] queries, int[] pool, int k, Monitor monitor) {
        NeighbourTable known = find(space, queries, pool, k);
        if (known != null) {
            monitor.check(1.0);
            return known.nearest(k);
        }
        int more = Math.max(k, Math.min(Math.max(USUAL_K, k + k / 2), pool.length - 1));
        if ((long) queries.length * more > CHEAP) {
            more = k;
        }
        NeighbourTable table = search.search(space, queries, pool, more, monitor);
        keep(new Entry(space, queries.clone(), pool.clone(), table));
        return table.nearest(k);
    }

    @Override
    public NeighbourSearch once() {
        return search;
    }

    /// Passed on and not kept.
    @Override
    public NeighbourTable farthest(Space space, int[] queries, int[] pool, int k, Monitor monitor) {
        return search.farthest(space, queries, pool, k, monitor);
    }

    /// Passed on: what grows is not kept.
    @Override
    public GrowingNeighbours growing(Space space, int[] candidates, int k) {
        return search.growing(space, candidates, k);
    }

    private synchronized @Nullable NeighbourTable find(
            Space space, int[] queries, int[] pool, int k) {
        for (Iterator<Entry> each = entries.iterator(); each.hasNext(); ) {
            Entry entry = each.next();
            if (entry.table.k() >= k && entry.isFor(space, queries, pool)) {
                each.remove();
                entries.addFirst(entry);
                return entry.table;
            }
        }
        return null;
    }

    private synchronized void keep(Entry made) {
        entries.removeIf(
                entry ->
                        entry.table.k() <= made.table.k()
                                && entry.isFor(made.space, made.queries, made.pool));
        entries.addFirst(made);
        if (entries.size() > TABLES) {
            entries.removeLast();
        }
    }

    /// A table and what it is the answer to.
    private record Entry(Space space, int[] queries, int[] pool, NeighbourTable table) {
        boolean isFor(Space other, int[] otherQueries, int[] otherPool) {
            return isSame(space.dataset(), other.dataset())
                    && space.nominals().equals(other.nominals())
                    && Arrays.equals(queries, otherQueries)
                    && Arrays.equals(pool, otherPool);
        }

        private static boolean isSame(Dataset dataset, Dataset other) {
            return dataset == other
                    || (dataset.features() == other.features()
                            && dataset.scaling() == other.scaling()
                            && Arrays.equals(dataset.rowKeys(), other.rowKeys()));
        }
    }
}

package org.smotescope.neighbours;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;

/// Keeps the last few tables of another search, so that a run in which only the amount, the seed or
/// k changes does not search again. A table answers for some of its rows too, so that samplers
/// which ask for different rows among the same ones share it. Thread safe.
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

    /// The share of a pool that is asked for from which all of it is: the rest costs little, and
    /// whoever asks for other rows next finds them.
    private static final double NEARLY_ALL = 0.75;

    private static final int TABLES = 8;

    /// Rows of a beginning up to which searching it apart, so that the next run need not, costs
    /// hardly more than searching it with the added rows. Of more, it takes the first run half as
    /// long again and spares the next a fifth.
    private static final int FEW_ROWS = 20_000;

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
        int[] rows = pool.clone();
        int[] asked = isNearlyAll(queries, pool) ? rows : queries.clone();
        int more = Math.max(k, Math.min(Math.max(USUAL_K, k + k / 2), pool.length - 1));
        if ((long) asked.length * more > CHEAP) {
            more = k;
        }
        Entry made =
                new Entry(space, asked, rows, search.search(space, asked, rows, more, monitor));
        keep(made);
        NeighbourTable answer = made.answer(queries);
        if (answer == null) {
            throw new IllegalStateException("queries must be among those asked");
        }
        return answer.nearest(k);
    }

    /// Whether the queries are nearly all rows of the pool, each once.
    private static boolean isNearlyAll(int[] queries, int[] pool) {
        if (queries.length > pool.length || queries.length < NEARLY_ALL * pool.length) {
            return false;
        }
        BitSet left = new BitSet();
        for (int row : pool) {
            left.set(row);
        }
        for (int row : queries) {
            if (!left.get(row)) {
                return false;
            }
            left.clear(row);
        }
        return true;
    }

    @Override
    public NeighbourSearch once() {
        return search;
    }

    /// The neighbours of the first rows among each other are kept where there are not too many.
    @Override
    public NeighbourSearch continuing(Dataset beginning) {
        return beginning.isNumeric() && beginning.size() <= FEW_ROWS
                ? new ContinuedSearch(beginning, this, search)
                : search;
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
        for (Entry entry : entries) {
            if (entry.table.k() >= k && entry.isAmong(space, pool)) {
                NeighbourTable answer = entry.answer(queries);
                if (answer != null) {
                    entries.remove(entry);
                    entries.addFirst(entry);
                    return answer;
                }
            }
        }
        return null;
    }

    /// Keeps a table in the place of those for which it answers.
    private synchronized void keep(Entry made) {
        entries.removeIf(
                entry ->
                        entry.table.k() <= made.table.k()
                                && made.isAmong(entry.space, entry.pool)
                                && made.answer(entry.queries) != null);
        entries.addFirst(made);
        if (entries.size() > TABLES) {
            entries.removeLast();
        }
    }

    /// A table and what it is the answer to.
    private record Entry(Space space, int[] queries, int[] pool, NeighbourTable table) {
        /// Whether it was searched among these rows, in this space.
        boolean isAmong(Space other, int[] otherPool) {
            return isSame(space.dataset(), other.dataset())
                    && space.nominals().equals(other.nominals())
                    && Arrays.equals(pool, otherPool);
        }

        /// The part of the table for these rows, or null where it does not have them all.
        @Nullable NeighbourTable answer(int[] rows) {
            return Arrays.equals(queries, rows) ? table : table.of(rows);
        }

        private static boolean isSame(Dataset dataset, Dataset other) {
            return dataset == other
                    || (dataset.features() == other.features()
                            && dataset.scaling() == other.scaling()
                            && dataset.hasKeysOf(other));
        }
    }
}

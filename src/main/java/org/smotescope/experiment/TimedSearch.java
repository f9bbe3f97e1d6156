package org.smotescope.experiment;

import java.util.concurrent.atomic.LongAdder;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.GrowingNeighbours;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.neighbours.Space;

/// Tells how long a search took, so that the time for neighbours can be shown apart.
final class TimedSearch implements NeighbourSearch {
    private final NeighbourSearch search;
    private final LongAdder nanos;

    TimedSearch(NeighbourSearch search) {
        this(search, new LongAdder());
    }

    private TimedSearch(NeighbourSearch search, LongAdder nanos) {
        this.search = search;
        this.nanos = nanos;
    }

    /// What it finds is not kept; its time counts all the same.
    @Override
    public NeighbourSearch once() {
        return new TimedSearch(search.once(), nanos);
    }

    @Override
    public NeighbourSearch continuing(Dataset beginning) {
        return new TimedSearch(search.continuing(beginning), nanos);
    }

    @Override
    public NeighbourTable search(Space space, int[] queries, int[] pool, int k, Monitor monitor) {
        long start = System.nanoTime();
        try {
            return search.search(space, queries, pool, k, monitor);
        } finally {
            nanos.add(System.nanoTime() - start);
        }
    }

    @Override
    public NeighbourTable farthest(Space space, int[] queries, int[] pool, int k, Monitor monitor) {
        long start = System.nanoTime();
        try {
            return search.farthest(space, queries, pool, k, monitor);
        } finally {
            nanos.add(System.nanoTime() - start);
        }
    }

    /// Passed on untimed: a store grows while the sampler decides.
    @Override
    public GrowingNeighbours growing(Space space, int[] candidates, int k) {
        return search.growing(space, candidates, k);
    }

    double seconds() {
        return nanos.sum() * 1e-9;
    }
}

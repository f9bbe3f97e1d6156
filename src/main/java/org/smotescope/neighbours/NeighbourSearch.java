package org.smotescope.neighbours;

import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;

/// Exact k nearest neighbours. Every implementation gives the same answer: the distance of the
/// [Space], Euclidean over the scaled columns where all are numbers, computed in double precision;
/// a row is never its own neighbour (left out by its row number, so exact duplicates stay); ties go
/// to the smaller row key.
///
/// Samplers are given a search rather than making one, so that a run can keep the neighbours it has
/// already found when only the amount or the draw changes.
public interface NeighbourSearch {
    /// @param space the rows and how far apart they are
    /// @param queries the rows whose neighbours are wanted
    /// @param pool the rows among which they are searched; ascending
    /// @param k neighbours wanted per row, 1 or more and not more than the rows of the pool other
    ///   than the row itself
    /// @return neighbours by data set row
    /// @throws IllegalArgumentException if k or the pool is not as described
    /// @throws org.smotescope.data.DataProblem if k for each query is more than an array holds
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    NeighbourTable search(Space space, int[] queries, int[] pool, int k, Monitor monitor);

    /// The same search for a table that cannot be asked for again: nothing is kept of it.
    default NeighbourSearch once() {
        return this;
    }

    /// The same search for data sets that cannot be asked for again, but begin with the rows of
    /// another one and go on with added rows: what is known of the first rows may serve.
    ///
    /// @param beginning a data set in the same scaling, whose rows have the same keys there
    default NeighbourSearch continuing(Dataset beginning) {
        return once();
    }

    /// Searches a data set of numbers.
    ///
    /// @param dataset numeric features only
    /// @throws IllegalArgumentException also if a feature is not a number
    default NeighbourTable search(
            Dataset dataset, int[] queries, int[] pool, int k, Monitor monitor) {
        return search(Space.of(dataset), queries, pool, k, monitor);
    }

    /// The k rows of a pool that are farthest from some rows, farthest first: every distance is
    /// worked out, k per query are kept.
    ///
    /// @param space the rows and how far apart they are
    /// @param queries the rows whose farthest rows are wanted
    /// @param pool the rows among which they are searched; ascending
    /// @param k rows wanted per query, 1 or more and not more than the rows of the pool other than
    ///   the row itself
    /// @throws IllegalArgumentException if k or the pool is not as described
    /// @throws org.smotescope.data.DataProblem if k for each query is more than an array holds
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    default NeighbourTable farthest(
            Space space, int[] queries, int[] pool, int k, Monitor monitor) {
        return new ExactSearch(1).farthest(space, queries, pool, k, monitor);
    }

    /// An empty store that knows the k rows in it nearest to each candidate while it grows.
    ///
    /// @param space the rows, without empty numeric cells, and how far apart they are
    /// @param candidates the rows whose neighbours are wanted, in any order
    /// @param k the neighbours kept per candidate, 1 or more; a few
    /// @throws org.smotescope.data.DataProblem if k for each candidate is more than an array holds
    default GrowingNeighbours growing(Space space, int[] candidates, int k) {
        return new GrowingNeighbours(space, candidates, k, 1);
    }
}

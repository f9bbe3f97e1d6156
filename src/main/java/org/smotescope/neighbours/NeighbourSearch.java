package org.smotescope.neighbours;

import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;

/// Exact k nearest neighbours. Every implementation gives the same answer: Euclidean distance in
/// the data set's scaled space, computed in double precision; a row is never its own neighbour
/// (left out by its row number, so exact duplicates stay); ties go to the smaller row key.
///
/// Samplers are given a search rather than making one, so that a run can keep the neighbours it has
/// already found when only the amount or the draw changes.
public interface NeighbourSearch {
    /// @param dataset numeric features only
    /// @param queries the rows whose neighbours are wanted
    /// @param pool the rows among which they are searched; ascending
    /// @param k neighbours wanted per row, fewer than the rows of the pool other than the row
    ///   itself
    /// @return neighbours by data set row
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    NeighbourTable search(Dataset dataset, int[] queries, int[] pool, int k, Monitor monitor);
}

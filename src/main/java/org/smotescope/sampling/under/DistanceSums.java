package org.smotescope.sampling.under;

import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.NumpySum;

/// Sums of the distances of a row to k others. They are added from the nearest to the farthest in
/// numpy's order of additions, so that rows whose sums nearly agree come in the order that
/// imbalanced-learn gives them.
final class DistanceSums {
    private DistanceSums() {}

    /// The sum of each query of a table whose rows are nearest first.
    ///
    /// @param k the number of summands; those that the table lacks are 0
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static double[] ofNearest(NeighbourTable table, int k, Monitor monitor) {
        double[] sums = new double[table.size()];
        double[] summands = new double[k];
        for (int query = 0; query < sums.length; query++) {
            monitor.checkRow(query, sums.length, k);
            for (int rank = 0; rank < table.k(); rank++) {
                summands[k - table.k() + rank] = table.distance(query, rank);
            }
            sums[query] = NumpySum.pairwise(summands);
        }
        return sums;
    }

    /// The sum of each query of a table whose rows are farthest first.
    ///
    /// @param k the number of summands; those that the table lacks are 0
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static double[] ofFarthest(NeighbourTable table, int k, Monitor monitor) {
        double[] sums = new double[table.size()];
        double[] summands = new double[k];
        for (int query = 0; query < sums.length; query++) {
            monitor.checkRow(query, sums.length, k);
            for (int rank = 0; rank < table.k(); rank++) {
                summands[k - 1 - rank] = table.distance(query, rank);
            }
            sums[query] = NumpySum.pairwise(summands);
        }
        return sums;
    }
}

package org.smotescope.sampling.under;

import org.smotescope.neighbours.NeighbourTable;

/// Sums of the distances of a row to k others. They are added from the nearest to the farthest in
/// numpy's order of additions, so that rows whose sums nearly agree come in the order that
/// imbalanced-learn gives them.
final class DistanceSums {
    /// From this many summands on numpy keeps as many partial sums, up to 128 summands.
    private static final int LANES = 8;

    private DistanceSums() {}

    /// The sum of each query of a table whose rows are nearest first.
    ///
    /// @param k the number of summands; those that the table lacks are 0
    static double[] ofNearest(NeighbourTable table, int k) {
        double[] sums = new double[table.size()];
        double[] summands = new double[k];
        for (int query = 0; query < sums.length; query++) {
            for (int rank = 0; rank < table.k(); rank++) {
                summands[k - table.k() + rank] = table.distance(query, rank);
            }
            sums[query] = sum(summands);
        }
        return sums;
    }

    /// The sum of each query of a table whose rows are farthest first.
    ///
    /// @param k the number of summands; those that the table lacks are 0
    static double[] ofFarthest(NeighbourTable table, int k) {
        double[] sums = new double[table.size()];
        double[] summands = new double[k];
        for (int query = 0; query < sums.length; query++) {
            for (int rank = 0; rank < table.k(); rank++) {
                summands[k - 1 - rank] = table.distance(query, rank);
            }
            sums[query] = sum(summands);
        }
        return sums;
    }

    /// The sum of up to 128 numbers as numpy's `sum` adds them.
    static double sum(double[] summands) {
        int whole = summands.length - summands.length % LANES;
        double sum = 0.0;
        if (whole > 0) {
            double[] lane = new double[LANES];
            for (int i = 0; i < whole; i++) {
                lane[i % LANES] += summands[i];
            }
            sum =
                    ((lane[0] + lane[1]) + (lane[2] + lane[3]))
                            + ((lane[4] + lane[5]) + (lane[6] + lane[7]));
        }
        for (int i = whole; i < summands.length; i++) {
            sum += summands[i];
        }
        return sum;
    }
}

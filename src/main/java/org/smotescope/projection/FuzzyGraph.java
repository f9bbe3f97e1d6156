package org.smotescope.projection;

import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourTable;

/// How much rows are neighbours in UMAP: 1 for the nearest row, falling with the distance beyond it
/// as fast as makes the sum over the neighbours the binary logarithm of their number; both
/// directions are joined as probabilities (McInnes, Healy and Melville 2018, arXiv:1802.03426,
/// section 3.1).
final class FuzzyGraph {
    private static final int STEPS = 64;
    private static final double CLOSE_ENOUGH = 1e-6;

    /// The least width of the fall, as a share of the mean distance of a row's neighbours.
    private static final double LEAST_WIDTH = 1e-3;

    private static final int BLOCK = 256;

    private FuzzyGraph() {}

    /// @param table the neighbours without the row itself, which UMAP counts as one too
    static NeighbourGraph of(NeighbourTable table, Monitor monitor) {
        int k = table.k();
        double[] directed = new double[table.size() * k];
        double wanted = StrictMath.log(k + 1.0) / StrictMath.log(2.0);
        for (int i = 0; i < table.size(); i++) {
            monitor.checkRow(i, table.size(), Monitor.ROWS / BLOCK);
            memberships(table, i, wanted, directed);
        }
        return NeighbourGraph.of(table, directed, (there, back) -> there + back - there * back);
    }

    private static void memberships(
            NeighbourTable table, int row, double wanted, double[] directed) {
        int k = table.k();
        double nearest = table.distance(row, 0);
        double mean = 0.0;
        for (int rank = 0; rank < k; rank++) {
            mean += table.distance(row, rank) / k;
        }
        double low = 0.0;
        double high = Double.POSITIVE_INFINITY;
        double width = mean;
        for (int step = 0; step < STEPS; step++) {
            double sum = 0.0;
            for (int rank = 0; rank < k; rank++) {
                sum += membership(table.distance(row, rank) - nearest, width);
            }
            if (Math.abs(sum - wanted) < CLOSE_ENOUGH) {
                break;
            }
            if (sum > wanted) {
                high = width;
                width = 0.5 * (low + high);
            } else {
                low = width;
                width = high == Double.POSITIVE_INFINITY ? 2.0 * width : 0.5 * (low + high);
            }
        }
        width = Math.max(width, LEAST_WIDTH * mean);
        for (int rank = 0; rank < k; rank++) {
            directed[row * k + rank] = membership(table.distance(row, rank) - nearest, width);
        }
    }

    private static double membership(double beyond, double width) {
        return beyond <= 0.0 ? 1.0 : StrictMath.exp(-beyond / width);
    }
}

package org.smotescope.projection;

import java.util.Arrays;
import org.smotescope.data.Monitor;
import org.smotescope.data.Parallel;
import org.smotescope.neighbours.NeighbourTable;

/// How much rows are neighbours in t-SNE: a normal density around each row, as wide as makes its
/// number of neighbours about the perplexity (van der Maaten and Hinton 2008,
/// <https://jmlr.org/papers/v9/vandermaaten08a.html>), over its nearest rows only (van der Maaten
/// 2014, <https://jmlr.org/papers/v15/vandermaaten14a.html>).
final class Affinities {
    private static final int STEPS = 100;
    private static final double CLOSE_ENOUGH = 1e-6;
    private static final int BLOCK = 64;

    private Affinities() {}

    /// Weights that add up to 1 over all pairs, each counted in both directions.
    static NeighbourGraph of(
            NeighbourTable table, double perplexity, int threads, Monitor monitor) {
        int rows = table.size();
        int k = table.k();
        double[] directed = new double[rows * k];
        Parallel.forEach(
                threads,
                (rows + BLOCK - 1) / BLOCK,
                part -> {
                    monitor.check((double) part * BLOCK / rows);
                    for (int i = part * BLOCK; i < Math.min(rows, (part + 1) * BLOCK); i++) {
                        System.arraycopy(shares(table, i, perplexity), 0, directed, i * k, k);
                    }
                });
        return NeighbourGraph.of(table, directed, (there, back) -> (there + back) / (2.0 * rows));
    }

    private static double[] shares(NeighbourTable table, int row, double perplexity) {
        int k = table.k();
        double[] squared = new double[k];
        Arrays.setAll(squared, rank -> table.squaredDistance(row, rank));
        double nearest = squared[0];
        double unit = 0.0;
        for (int rank = 0; rank < k; rank++) {
            squared[rank] -= nearest;
            unit += squared[rank] / k;
        }
        double[] shares = new double[k];
        double wanted = StrictMath.log(perplexity);
        double low = 0.0;
        double high = Double.POSITIVE_INFINITY;
        double narrow = unit > 0.0 ? 1.0 / unit : 1.0;
        for (int step = 0; step < STEPS; step++) {
            double entropy = entropy(squared, narrow, shares);
            if (Math.abs(entropy - wanted) < CLOSE_ENOUGH) {
                break;
            }
            if (entropy > wanted) {
                low = narrow;
                narrow = high == Double.POSITIVE_INFINITY ? 2.0 * narrow : 0.5 * (low + high);
            } else {
                high = narrow;
                narrow = 0.5 * (low + high);
            }
        }
        return shares;
    }

    /// Fills in the shares and gives their entropy in nats. All of it by StrictMath: a picture that
    /// pulls itself together over hundreds of steps shows every last digit.
    private static double entropy(double[] squared, double narrow, double[] shares) {
        double sum = 0.0;
        double weighted = 0.0;
        for (int rank = 0; rank < shares.length; rank++) {
            shares[rank] = StrictMath.exp(-narrow * squared[rank]);
            sum += shares[rank];
            weighted += shares[rank] * squared[rank];
        }
        for (int rank = 0; rank < shares.length; rank++) {
            shares[rank] /= sum;
        }
        return StrictMath.log(sum) + narrow * weighted / sum;
    }
}

package org.smotescope.learning;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.smotescope.data.Matrix;

/// The sum of `factor * row * rowᵀ` over rows, with each column's mean subtracted and a last column
/// of ones.
///
/// The work is cut into panels of columns whose sums stay in the cache. Each sum is kept in many
/// lanes, added up at the end: a loop over lanes has no order of additions to keep and becomes
/// vector instructions.
final class Products {
    /// Columns of a panel.
    private static final int PANEL = 32;

    /// Rows that one lane takes at a time, written out in the loops below.
    private static final int ROWS_PER_LANE = 4;

    private static final int MOST_LANES = 128;

    private final Matrix features;
    private final double[] means;
    private final Factors factors;
    private final Progress progress;
    private final int lanes;
    private final Spare<Tile> spare = new Spare<>();

    /// How much each row counts.
    @FunctionalInterface
    interface Factors {
        /// Writes the factors of the rows `from` to before `to` to the beginning of `into`.
        void of(int from, int to, double[] into);
    }

    /// @param means what is subtracted, per column
    Products(Matrix features, double[] means, Factors factors, Progress progress) {
        this.features = features;
        this.means = means;
        this.factors = factors;
        this.progress = progress;
        this.lanes = Math.clamp(features.rows() / ROWS_PER_LANE + 1, 1, MOST_LANES);
    }

    /// The sums over all rows; only the lower triangle is filled.
    DMatrixRMaj sum(Partition partition) {
        int width = means.length + 1;
        double[][] parts = new double[partition.parts()][];
        partition.forEach(
                part -> parts[part] = sum(partition.start(part), partition.start(part + 1)));
        double[] sums = parts[0];
        for (int part = 1; part < parts.length; part++) {
            for (int p = 0; p < sums.length; p++) {
                sums[p] += parts[part][p];
            }
        }
        return DMatrixRMaj.wrap(width, width, sums);
    }

    private double[] sum(int from, int to) {
        int width = means.length + 1;
        double[] sums = new double[width * width];
        Tile tile = spare.take(() -> new Tile(Math.min(PANEL, width)));
        for (int j = 0; j < width; j += PANEL) {
            for (int k = 0; k <= j; k += PANEL) {
                tile.sum(j, k, from, to, sums);
            }
        }
        spare.leave(tile);
        return sums;
    }

    /// The products of two panels; scratch space of one thread.
    private final class Tile {
        private final int panel;
        private final double[] all = new double[lanes * ROWS_PER_LANE];
        private final double[][] weights = new double[ROWS_PER_LANE][lanes];
        private final RowBlock[] left = new RowBlock[ROWS_PER_LANE];
        private final RowBlock[] right = new RowBlock[ROWS_PER_LANE];
        private final double[][] sums;

        Tile(int panel) {
            this.panel = panel;
            this.sums = new double[panel * panel][0];
            for (int s = 0; s < ROWS_PER_LANE; s++) {
                left[s] = new RowBlock(panel, lanes);
                right[s] = new RowBlock(panel, lanes);
            }
        }

        void sum(int j, int k, int from, int to, double[] into) {
            int width = means.length + 1;
            int rows = Math.min(panel, width - j);
            int columns = Math.min(panel, width - k);
            for (int a = 0; a < rows; a++) {
                for (int b = 0; b < (j == k ? a + 1 : columns); b++) {
                    begin(a * panel + b);
                }
            }
            for (int start = from; start < to; start += all.length) {
                progress.check();
                load(j, k, rows, start, Math.min(to, start + all.length));
                for (int a = 0; a < rows; a++) {
                    for (int b = 0; b < (j == k ? a + 1 : columns); b++) {
                        addProducts(a, b, sums[a * panel + b]);
                    }
                }
            }
            for (int a = 0; a < rows; a++) {
                for (int b = 0; b < (j == k ? a + 1 : columns); b++) {
                    into[(j + a) * width + k + b] = Lanes.sum(sums[a * panel + b]);
                }
            }
        }

        /// Only half of the products of a panel with itself are summed, and many have no other.
        private void begin(int product) {
            if (sums[product].length == 0) {
                sums[product] = new double[lanes];
            } else {
                Arrays.fill(sums[product], 0.0);
            }
        }

        private void load(int j, int k, int rows, int from, int to) {
            Arrays.fill(all, to - from, all.length, 0.0);
            factors.of(from, to, all);
            for (int s = 0; s < ROWS_PER_LANE; s++) {
                int start = Math.min(to, from + s * lanes);
                int end = Math.min(to, start + lanes);
                System.arraycopy(all, s * lanes, weights[s], 0, lanes);
                right[s].load(features, means, k, start, end);
                if (j != k) {
                    left[s].load(features, means, j, start, end);
                }
                RowBlock plain = j == k ? right[s] : left[s];
                for (int a = 0; a < rows; a++) {
                    multiply(plain.column(a), weights[s], left[s].column(a));
                }
            }
        }

        private void addProducts(int a, int b, double[] to) {
            add(
                    left[0].column(a),
                    left[1].column(a),
                    left[2].column(a),
                    left[3].column(a),
                    right[0].column(b),
                    right[1].column(b),
                    right[2].column(b),
                    right[3].column(b),
                    to);
        }
    }

    private static void multiply(double[] values, double[] factors, double[] products) {
        for (int i = 0; i < products.length; i++) {
            products[i] = values[i] * factors[i];
        }
    }

    private static void add(
            double[] l0,
            double[] l1,
            double[] l2,
            double[] l3,
            double[] r0,
            double[] r1,
            double[] r2,
            double[] r3,
            double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (l0[i] * r0[i] + l1[i] * r1[i]) + (l2[i] * r2[i] + l3[i] * r3[i]);
        }
    }
}

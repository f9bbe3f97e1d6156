package org.smotescope.learning;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.smotescope.data.Matrix;

/// The rows of a linear model: every feature minus its weighted mean, and a last column of ones for
/// the intercept.
///
/// Subtracting the mean changes nothing but the intercept, which has no penalty, and keeps sums of
/// products accurate when values are far from 0. The means are subtracted in passing: the features
/// are not copied. All sums are over fixed parts of the rows, on all processors.
final class Design {
    /// Numbers in a block of rows: they and as many sums fit into a processor's own cache.
    private static final int BLOCK_CELLS = 1 << 14;

    private static final int FEWEST_ROWS = 32;
    private static final int MOST_ROWS = 512;

    private final Matrix features;
    private final double[] means;
    private final double[] magnitudes;
    private final Partition partition;
    private final Progress progress;
    private final Spare<Pass> spare = new Spare<>();

    /// @param weights how much each row counts, not all 0
    Design(Matrix features, double[] weights, Progress progress) {
        this.features = features;
        this.progress = progress;
        this.partition = Partition.of(features.rows(), features.columns());
        this.means = new double[features.columns()];
        this.magnitudes = new double[features.columns() + 1];
        double total = Lanes.sum(weights);
        partition.forEach(
                means.length,
                j -> {
                    progress.check();
                    double[] column = features.column(j);
                    means[j] = Lanes.dot(weights, column, 0.0) / total;
                    // While the column is still in the cache.
                    magnitudes[j] = Lanes.dotMagnitudes(weights, column, means[j]);
                });
        magnitudes[means.length] = total;
        for (int j = 0; j < means.length; j++) {
            if (!Double.isFinite(means[j])) {
                throw new IllegalArgumentException("feature must be finite: column " + j);
            }
        }
    }

    /// What is summed over the rows, from their outputs.
    @FunctionalInterface
    interface Term {
        /// Replaces the outputs of some rows by factors.
        ///
        /// @param z per output, of the rows `from` to before `to` at the beginning
        /// @return the sum of another number over the rows
        double replace(double[][] z, int from, int to);
    }

    int rows() {
        return features.rows();
    }

    /// Whether the rows are so many that a pass over them counts.
    boolean isLarge() {
        return partition.parts() > 1;
    }

    /// The number of coefficients of one output, with the intercept last.
    int width() {
        return means.length + 1;
    }

    double mean(int feature) {
        return means[feature];
    }

    /// Computes all outputs of the rows, replaces them by factors, and sums `factor * row` per
    /// output into `sums`: one pass over the rows.
    ///
    /// @param theta the coefficients of all outputs, one after the other
    /// @return the sum of what the term returns
    double sum(double[] theta, Term term, double[] sums) {
        double[][] parts = new double[partition.parts()][theta.length];
        double[] values = new double[parts.length];
        partition.forEach(part -> values[part] = sum(theta, term, part, parts[part]));
        Arrays.fill(sums, 0.0);
        double value = 0.0;
        for (int part = 0; part < parts.length; part++) {
            value += values[part];
            for (int p = 0; p < sums.length; p++) {
                sums[p] += parts[part][p];
            }
        }
        return value;
    }

    /// What a thread works on: a block of rows, their outputs, and the sums of each lane.
    private record Pass(RowBlock block, double[][] z, double[][] lanes) {}

    private Pass pass(int coefficients) {
        int size = Math.min(rows(), blockRows());
        return new Pass(
                new RowBlock(width(), size),
                new double[coefficients / width()][size],
                new double[coefficients][size]);
    }

    private double sum(double[] theta, Term term, int part, double[] sums) {
        Pass pass = spare.take(() -> pass(theta.length));
        for (double[] lane : pass.lanes) {
            Arrays.fill(lane, 0.0);
        }
        double value = sum(theta, term, part, pass);
        for (int p = 0; p < sums.length; p++) {
            sums[p] = Lanes.sum(pass.lanes[p]);
        }
        spare.leave(pass);
        return value;
    }

    private double sum(double[] theta, Term term, int part, Pass pass) {
        int width = width();
        int to = partition.start(part + 1);
        RowBlock block = pass.block;
        double[][] z = pass.z;
        double[][] lanes = pass.lanes;
        int size = z[0].length;
        double value = 0.0;
        for (int start = partition.start(part); start < to; start += size) {
            progress.check();
            int end = Math.min(to, start + size);
            block.load(features, means, 0, start, end);
            for (int k = 0; k < z.length; k++) {
                Arrays.fill(z[k], 0.0);
                block.addWeighted(theta, k * width, width, z[k]);
            }
            value += term.replace(z, start, end);
            for (int k = 0; k < z.length; k++) {
                Arrays.fill(z[k], end - start, size, 0.0);
                for (int j = 0; j < width; j++) {
                    Lanes.addProducts(z[k], block.column(j), lanes[k * width + j]);
                }
            }
        }
        return value;
    }

    private int blockRows() {
        return Math.clamp(Integer.highestOneBit(BLOCK_CELLS / width()), FEWEST_ROWS, MOST_ROWS);
    }

    /// The sum of `weight * |row|` over the rows.
    double[] magnitudes() {
        return magnitudes.clone();
    }

    /// The sum of `factor * row²` over the rows.
    double[] squares(double[] factors) {
        double[] sums = new double[width()];
        partition.forEach(
                means.length,
                j -> {
                    progress.check();
                    double[] column = features.column(j);
                    for (int i = 0; i < factors.length; i++) {
                        double value = column[i] - means[j];
                        sums[j] += factors[i] * value * value;
                    }
                });
        sums[means.length] = Lanes.sum(factors);
        return sums;
    }

    /// The sum of `factor * row * rowᵀ` over the rows; only the lower triangle is filled.
    DMatrixRMaj products(Products.Factors factors) {
        return new Products(features, means, factors, progress).sum(partition);
    }
}

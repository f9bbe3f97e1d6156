package org.smotescope.learning;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.smotescope.data.Matrix;

/// The rows of a linear model: every feature minus its weighted mean, and a last column of ones for
/// the intercept.
///
/// Subtracting the mean changes nothing but the intercept, which has no penalty, and keeps sums of
/// products accurate when values are far from 0. The means are subtracted in passing: the features
/// are not copied.
final class Design {
    /// Rows that are packed together, so that their products are computed from the cache.
    private static final int BLOCK = 512;

    private final Matrix features;
    private final double[] means;
    private final Progress progress;

    /// @param weights how much each row counts, not all 0
    Design(Matrix features, double[] weights, Progress progress) {
        this.features = features;
        this.progress = progress;
        this.means = new double[features.columns()];
        double total = sum(weights);
        for (int j = 0; j < means.length; j++) {
            progress.check();
            means[j] = dot(weights, features.column(j), 0.0) / total;
            if (!Double.isFinite(means[j])) {
                throw new IllegalArgumentException("feature must be finite: column " + j);
            }
        }
    }

    /// Leaves the work if it is no longer wanted.
    void check() {
        progress.check();
    }

    int rows() {
        return features.rows();
    }

    /// The number of coefficients of one output, with the intercept last.
    int width() {
        return means.length + 1;
    }

    double mean(int feature) {
        return means[feature];
    }

    /// The weighted sum of the columns, into `sums`.
    ///
    /// @param theta the coefficients of all outputs, one after the other
    /// @param output the output to compute
    void multiply(double[] theta, int output, double[] sums) {
        int from = output * width();
        Arrays.fill(sums, theta[from + means.length]);
        for (int j = 0; j < means.length; j++) {
            progress.check();
            double weight = theta[from + j];
            double mean = means[j];
            double[] column = features.column(j);
            if (weight != 0.0) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += weight * (column[i] - mean);
                }
            }
        }
    }

    /// The sum of `factor * row` over the rows, into the part of `theta` that belongs to the
    /// output.
    void transposed(double[] factors, int output, double[] theta) {
        int from = output * width();
        for (int j = 0; j < means.length; j++) {
            progress.check();
            theta[from + j] = dot(factors, features.column(j), means[j]);
        }
        theta[from + means.length] = sum(factors);
    }

    /// The sum of `factor * |row|` over the rows.
    double[] magnitudes(double[] factors) {
        double[] sums = new double[width()];
        for (int j = 0; j < means.length; j++) {
            progress.check();
            double[] column = features.column(j);
            for (int i = 0; i < factors.length; i++) {
                sums[j] += factors[i] * Math.abs(column[i] - means[j]);
            }
        }
        sums[means.length] = sum(factors);
        return sums;
    }

    /// The sum of `factor * row²` over the rows.
    double[] squares(double[] factors) {
        double[] sums = new double[width()];
        for (int j = 0; j < means.length; j++) {
            progress.check();
            double[] column = features.column(j);
            for (int i = 0; i < factors.length; i++) {
                double value = column[i] - means[j];
                sums[j] += factors[i] * value * value;
            }
        }
        sums[means.length] = sum(factors);
        return sums;
    }

    /// The sum of `factor * row * rowᵀ` over the rows; only the lower triangle is filled.
    DMatrixRMaj products(double[] factors) {
        int width = width();
        int padded = (width + 3) / 4 * 4;
        double[] values = new double[padded * BLOCK];
        double[] weighted = new double[padded * BLOCK];
        double[] sums = new double[padded * padded];
        for (int start = 0; start < rows(); start += BLOCK) {
            progress.check();
            int length = Math.min(BLOCK, rows() - start);
            pack(factors, start, length, values, weighted);
            for (int j = 0; j < width; j += 2) {
                for (int k = 0; k <= j + 1; k += 4) {
                    addTile(weighted, values, j, k, length, sums, padded);
                }
            }
        }
        DMatrixRMaj products = new DMatrixRMaj(width, width);
        for (int j = 0; j < width; j++) {
            for (int k = 0; k <= j; k++) {
                products.set(j, k, sums[j * padded + k]);
            }
        }
        return products;
    }

    private void pack(double[] factors, int start, int length, double[] values, double[] weighted) {
        for (int j = 0; j < width(); j++) {
            int at = j * BLOCK;
            if (j < means.length) {
                double[] column = features.column(j);
                double mean = means[j];
                for (int i = 0; i < length; i++) {
                    values[at + i] = column[start + i] - mean;
                }
            } else {
                Arrays.fill(values, at, at + length, 1.0);
            }
            for (int i = 0; i < length; i++) {
                weighted[at + i] = values[at + i] * factors[start + i];
            }
        }
    }

    /// Adds the products of 2 by 4 columns: eight independent sums keep the processor busy.
    private static void addTile(
            double[] left, double[] right, int j, int k, int length, double[] sums, int padded) {
        int a = j * BLOCK;
        int b = k * BLOCK;
        double s00 = 0.0;
        double s01 = 0.0;
        double s02 = 0.0;
        double s03 = 0.0;
        double s10 = 0.0;
        double s11 = 0.0;
        double s12 = 0.0;
        double s13 = 0.0;
        for (int i = 0; i < length; i++) {
            double l0 = left[a + i];
            double l1 = left[a + BLOCK + i];
            double r0 = right[b + i];
            double r1 = right[b + BLOCK + i];
            double r2 = right[b + 2 * BLOCK + i];
            double r3 = right[b + 3 * BLOCK + i];
            s00 += l0 * r0;
            s01 += l0 * r1;
            s02 += l0 * r2;
            s03 += l0 * r3;
            s10 += l1 * r0;
            s11 += l1 * r1;
            s12 += l1 * r2;
            s13 += l1 * r3;
        }
        int to = j * padded + k;
        sums[to] += s00;
        sums[to + 1] += s01;
        sums[to + 2] += s02;
        sums[to + 3] += s03;
        to += padded;
        sums[to] += s10;
        sums[to + 1] += s11;
        sums[to + 2] += s12;
        sums[to + 3] += s13;
    }

    /// The sum of `factor * (value - shift)` in four independent sums.
    private static double dot(double[] factors, double[] values, double shift) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int i = 0;
        for (; i + 3 < factors.length; i += 4) {
            s0 += factors[i] * (values[i] - shift);
            s1 += factors[i + 1] * (values[i + 1] - shift);
            s2 += factors[i + 2] * (values[i + 2] - shift);
            s3 += factors[i + 3] * (values[i + 3] - shift);
        }
        for (; i < factors.length; i++) {
            s0 += factors[i] * (values[i] - shift);
        }
        return (s0 + s1) + (s2 + s3);
    }

    private static double sum(double[] terms) {
        double sum = 0.0;
        for (double term : terms) {
            sum += term;
        }
        return sum;
    }
}

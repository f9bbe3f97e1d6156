package org.smotescope.projection;

import org.ejml.data.DMatrixRMaj;
import org.smotescope.data.Monitor;

/// The matrix of covariances of columns.
final class Covariance {
    private Covariance() {}

    /// Every entry is summed exactly enough not to depend on the order of the rows.
    ///
    /// @param centred columns from which their means have been taken
    /// @param divisor what the sums of products are divided by; below 1, all entries are 0
    static DMatrixRMaj of(double[][] centred, int divisor, Monitor monitor) {
        int features = centred.length;
        DMatrixRMaj covariance = new DMatrixRMaj(features, features);
        for (int j = 0; j < features; j++) {
            for (int k = 0; k <= j; k++) {
                monitor.check((double) j * j / (features * features));
                double sum = new CompensatedSum().addProducts(centred[j], centred[k]).value();
                double entry = divisor < 1 ? 0.0 : sum / divisor;
                covariance.set(j, k, entry);
                covariance.set(k, j, entry);
            }
        }
        return covariance;
    }

    /// The same matrix without what rounding has made unequal.
    static DMatrixRMaj symmetric(DMatrixRMaj matrix) {
        DMatrixRMaj symmetric = matrix.copy();
        for (int j = 0; j < matrix.getNumRows(); j++) {
            for (int k = 0; k < j; k++) {
                double mean = 0.5 * (matrix.get(j, k) + matrix.get(k, j));
                symmetric.set(j, k, mean);
                symmetric.set(k, j, mean);
            }
        }
        return symmetric;
    }
}

package org.smotescope.projection;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// The eigenvectors of a symmetric matrix by falling eigenvalue.
///
/// The sign of a direction is fixed: its loading of largest magnitude is positive, the first such
/// loading where several are equal up to rounding.
final class PrincipalDirections {
    private static final double SAME_MAGNITUDE = 1e-9;

    private final EigenDecomposition_F64<DMatrixRMaj> eigen;
    private final Integer[] order;

    private PrincipalDirections(EigenDecomposition_F64<DMatrixRMaj> eigen, int size) {
        this.eigen = eigen;
        this.order = new Integer[size];
        Arrays.setAll(order, j -> j);
        Arrays.sort(order, (a, b) -> Double.compare(value(b), value(a)));
    }

    /// @throws IllegalArgumentException if an entry is not finite
    static PrincipalDirections of(DMatrixRMaj symmetric) {
        int size = symmetric.getNumRows();
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, true, true);
        if (!eigen.decompose(symmetric.copy())) {
            throw new IllegalArgumentException("features must be finite");
        }
        return new PrincipalDirections(eigen, size);
    }

    /// The eigenvalue of this rank, from 0.
    double variance(int rank) {
        return value(order[rank]);
    }

    /// The unit eigenvector of this rank, from 0.
    double[] direction(int rank) {
        return oriented(eigen.getEigenVector(order[rank]).getData().clone());
    }

    private double value(int number) {
        return eigen.getEigenvalue(number).getReal();
    }

    /// The same direction with the sign that is shown.
    static double[] oriented(double[] loadings) {
        double largest = 0.0;
        for (double loading : loadings) {
            largest = Math.max(largest, Math.abs(loading));
        }
        double sign = sign(loadings, largest * (1.0 - SAME_MAGNITUDE));
        double[] oriented = new double[loadings.length];
        Arrays.setAll(oriented, j -> loadings[j] * sign);
        return oriented;
    }

    private static double sign(double[] loadings, double large) {
        for (double loading : loadings) {
            if (Math.abs(loading) >= large) {
                return Math.signum(loading);
            }
        }
        return 1.0;
    }
}

package org.smotescope.projection;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.smotescope.data.Matrix;
import org.smotescope.data.Scaling;

/// The two directions in which scaled training rows vary most (Pearson 1901,
/// doi:10.1080/14786440109462720; Hotelling 1933, doi:10.1037/h0071325).
///
/// The sign of a direction, which the method leaves open, is fixed: its loading of largest
/// magnitude is positive, the first such loading where several are equal up to rounding.
public final class Pca implements Projection {
    private static final double SAME_MAGNITUDE = 1e-9;

    private final Axis across;
    private final Axis up;
    private final double[][] loadings;
    private final double[] variances;
    private final double[] centres;
    private final Scaling scaling;

    private Pca(
            Axis[] axes,
            double[][] loadings,
            double[] variances,
            double[] centres,
            Scaling scaling) {
        this.across = axes[0];
        this.up = axes[1];
        this.loadings = loadings;
        this.variances = variances;
        this.centres = centres;
        this.scaling = scaling;
    }

    /// Finds the directions.
    ///
    /// @param training numeric features of training rows in the file's own units
    /// @param scaling the change of each column before variances are compared
    public static Pca fit(Matrix training, Scaling scaling) {
        int features = training.columns();
        if (features == 0 || scaling.features() != features) {
            throw new IllegalArgumentException(
                    "scaling must have "
                            + features
                            + " features, 1 or more: "
                            + scaling.features());
        }
        double[][] centred = new double[features][];
        double[] centres = new double[features];
        for (int j = 0; j < features; j++) {
            double[] scaled = scaled(training.column(j), j, scaling);
            double mean = new CompensatedSum().addAll(scaled).value() / Math.max(1, scaled.length);
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] -= mean;
            }
            centred[j] = scaled;
            centres[j] = scaling.centre(j) + mean * scaling.spread(j);
        }
        return of(covariance(centred), centres, scaling);
    }

    private static Pca of(DMatrixRMaj covariance, double[] centres, Scaling scaling) {
        int features = centres.length;
        EigenDecomposition_F64<DMatrixRMaj> eigen =
                DecompositionFactory_DDRM.eig(features, true, true);
        if (!eigen.decompose(covariance.copy())) {
            throw new IllegalArgumentException("features must be finite");
        }
        double total = 0.0;
        for (int j = 0; j < features; j++) {
            total += covariance.get(j, j);
        }
        Integer[] order = descending(eigen, features);
        Axis[] axes = new Axis[2];
        double[][] loadings = new double[2][features];
        double[] variances = new double[2];
        for (int axis = 0; axis < 2; axis++) {
            if (axis < features) {
                loadings[axis] = oriented(eigen.getEigenVector(order[axis]));
                variances[axis] = Math.max(0.0, eigen.getEigenvalue(order[axis]).getReal());
            }
            double[] factors = loadings[axis].clone();
            for (int j = 0; j < features; j++) {
                factors[j] /= scaling.spread(j);
            }
            String name = "PCA " + (axis + 1);
            AxisLabel label = new AxisLabel(name, variances[axis] / total);
            axes[axis] = new Axis(label, factors, centres);
        }
        return new Pca(axes, loadings, variances, centres, scaling);
    }

    /// The weight of each scaled feature in a component, 0 or 1; their squares add up to 1.
    public double[] loadings(int component) {
        return loadings[component].clone();
    }

    /// The variance of the scaled training rows along a component, 0 or 1.
    public double variance(int component) {
        return variances[component];
    }

    /// The features, in the file's own units, of the point at this place on the plane that the two
    /// components span through the training rows' mean: the point whose other components are 0.
    public double[] pointAt(double acrossPlace, double upPlace) {
        double[] point = new double[centres.length];
        for (int j = 0; j < point.length; j++) {
            double scaled = acrossPlace * loadings[0][j] + upPlace * loadings[1][j];
            point[j] = centres[j] + scaled * scaling.spread(j);
        }
        return point;
    }

    @Override
    public AxisLabel acrossLabel() {
        return across.label();
    }

    @Override
    public AxisLabel upLabel() {
        return up.label();
    }

    @Override
    public double[] across(Matrix features) {
        return across.of(features);
    }

    @Override
    public double[] up(Matrix features) {
        return up.of(features);
    }

    @Override
    public double across(double[] features) {
        return across.of(features);
    }

    @Override
    public double up(double[] features) {
        return up.of(features);
    }

    private static double[] scaled(double[] column, int feature, Scaling scaling) {
        double[] scaled = new double[column.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = scaling.apply(feature, column[i]);
        }
        return scaled;
    }

    /// Every entry is summed exactly enough not to depend on the order of the rows.
    private static DMatrixRMaj covariance(double[][] centred) {
        int features = centred.length;
        int rows = centred[0].length;
        DMatrixRMaj covariance = new DMatrixRMaj(features, features);
        for (int j = 0; j < features; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = new CompensatedSum().addProducts(centred[j], centred[k]).value();
                double entry = rows < 2 ? 0.0 : sum / (rows - 1);
                covariance.set(j, k, entry);
                covariance.set(k, j, entry);
            }
        }
        return covariance;
    }

    private static Integer[] descending(EigenDecomposition_F64<DMatrixRMaj> eigen, int features) {
        Integer[] order = new Integer[features];
        Arrays.setAll(order, j -> j);
        Arrays.sort(
                order,
                (a, b) ->
                        Double.compare(
                                eigen.getEigenvalue(b).getReal(),
                                eigen.getEigenvalue(a).getReal()));
        return order;
    }

    private static double[] oriented(DMatrixRMaj direction) {
        double[] loadings = direction.getData().clone();
        double largest = 0.0;
        for (double loading : loadings) {
            largest = Math.max(largest, Math.abs(loading));
        }
        double sign = 1.0;
        for (double loading : loadings) {
            if (Math.abs(loading) >= largest * (1.0 - SAME_MAGNITUDE)) {
                sign = Math.signum(loading);
                break;
            }
        }
        for (int j = 0; j < loadings.length; j++) {
            loadings[j] *= sign;
        }
        return loadings;
    }
}

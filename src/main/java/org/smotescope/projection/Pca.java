package org.smotescope.projection;

import org.ejml.data.DMatrixRMaj;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.Scaling;

/// The two directions in which scaled training rows vary most (Pearson 1901,
/// doi:10.1080/14786440109462720; Hotelling 1933, doi:10.1037/h0071325).
///
/// The sign of a direction, which the method leaves open, is fixed: its loading of largest
/// magnitude is positive, the first such loading where several are equal up to rounding.
public final class Pca implements Projection {
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
        int rows = training.rows();
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
        return of(Covariance.of(centred, rows - 1, Monitor.NONE), centres, scaling);
    }

    private static Pca of(DMatrixRMaj covariance, double[] centres, Scaling scaling) {
        int features = centres.length;
        PrincipalDirections directions = PrincipalDirections.of(covariance);
        double total = 0.0;
        for (int j = 0; j < features; j++) {
            total += covariance.get(j, j);
        }
        Axis[] axes = new Axis[2];
        double[][] loadings = new double[2][features];
        double[] variances = new double[2];
        for (int axis = 0; axis < 2; axis++) {
            if (axis < features) {
                loadings[axis] = directions.direction(axis);
                variances[axis] = Math.max(0.0, directions.variance(axis));
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
    public ViewMethod method() {
        return ViewMethod.PCA;
    }

    @Override
    public Axis acrossAxis() {
        return across;
    }

    @Override
    public Axis upAxis() {
        return up;
    }

    private static double[] scaled(double[] column, int feature, Scaling scaling) {
        double[] scaled = new double[column.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = scaling.apply(feature, column[i]);
        }
        return scaled;
    }
}

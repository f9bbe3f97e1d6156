package org.smotescope.projection;

import static org.ejml.dense.row.CommonOps_DDRM.mult;
import static org.ejml.dense.row.CommonOps_DDRM.trace;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Scaling;
import org.smotescope.projection.AxisLabel.Explained;

/// The two directions in which the means of the classes lie farthest apart, measured by the spread
/// within the classes (Fisher 1936, doi:10.1111/j.1469-1809.1936.tb02137.x; Rao 1948,
/// doi:10.1111/j.2517-6161.1948.tb00008.x). The spread within classes is 1 along each axis.
///
/// There are no more such directions than classes less one. Where there is only one, as with two
/// classes, the other axis is the first principal component of what is left of the scaled rows when
/// this direction is taken out of them; its label says so.
///
/// Where the features do not settle the spread within classes, because one of them follows from
/// others or is constant in each class, one thousandth of the correlations is replaced by that of
/// unrelated features.
public final class Lda implements Projection {
    /// Variances below this share of the largest are rounding.
    static final double ROUNDING = 1e-10;

    private final Axis across;
    private final Axis up;

    private Lda(Axis across, Axis up) {
        this.across = across;
        this.up = up;
    }

    /// Finds the directions.
    ///
    /// @param training original training rows, numeric features only, with the scaling in which the
    ///   rest is compared
    /// @throws IllegalArgumentException if fewer than two classes have rows, or there is no feature
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static Lda fit(Dataset training, Monitor monitor) {
        if (training.features().isEmpty()) {
            throw new IllegalArgumentException("features must be 1 or more: 0");
        }
        ClassSpread spread = ClassSpread.of(training, monitor);
        if (spread.classes() < 2) {
            throw new IllegalArgumentException(
                    "classes with rows must be 2 or more: " + spread.classes());
        }
        int features = training.features().size();
        Whitening whitening = Whitening.of(spread);
        DMatrixRMaj means = whitening.between();
        PrincipalDirections found = PrincipalDirections.of(means);
        double total = Math.max(0.0, trace(means));
        Axis[] axes = new Axis[2];
        for (int axis = 0; axis < 2; axis++) {
            boolean isDiscriminant =
                    axis == 0
                            || (axis < Math.min(features, spread.classes() - 1)
                                    && found.variance(1) > ROUNDING * found.variance(0));
            if (isDiscriminant) {
                double[] direction = whitening.weights(found.direction(axis));
                double share = Math.max(0.0, found.variance(axis)) / total;
                axes[axis] =
                        axis(
                                new AxisLabel(
                                        "LDA " + (axis + 1),
                                        share,
                                        Explained.DIFFERENCE_OF_CLASSES),
                                direction,
                                spread,
                                training.scaling());
            } else {
                double[] first = whitening.weights(found.direction(0));
                axes[axis] = rest(first, spread, training.scaling());
            }
        }
        return new Lda(axes[0], axes[1]);
    }

    /// The first principal component of the scaled rows without what lies along a direction.
    private static Axis rest(double[] taken, ClassSpread spread, Scaling scaling) {
        int features = taken.length;
        DMatrixRMaj all = new DMatrixRMaj(features, features);
        Arrays.setAll(
                all.getData(), i -> spread.within().getData()[i] + spread.between().getData()[i]);
        double squares = product(taken, taken);
        DMatrixRMaj without = new DMatrixRMaj(features, features);
        for (int j = 0; j < features; j++) {
            without.set(j, j, 1.0);
            for (int k = 0; k < features && squares > 0.0; k++) {
                without.add(j, k, -taken[j] * taken[k] / squares);
            }
        }
        DMatrixRMaj half = new DMatrixRMaj(features, features);
        DMatrixRMaj left = new DMatrixRMaj(features, features);
        mult(without, all, half);
        mult(half, without, left);
        PrincipalDirections found = PrincipalDirections.of(Covariance.symmetric(left));
        double total = trace(all);
        double variance = found.variance(0);
        double[] weights = new double[features];
        if (variance > ROUNDING * total) {
            double[] direction = found.direction(0);
            double within = variance(direction, spread.within());
            double unit = within > ROUNDING * variance ? Math.sqrt(within) : Math.sqrt(variance);
            Arrays.setAll(weights, j -> direction[j] / unit);
        } else {
            variance = 0.0;
        }
        return axis(new AxisLabel("PCA of the rest", variance / total), weights, spread, scaling);
    }

    private static double variance(double[] direction, DMatrixRMaj covariance) {
        double sum = 0.0;
        for (int j = 0; j < direction.length; j++) {
            for (int k = 0; k < direction.length; k++) {
                sum += direction[j] * direction[k] * covariance.get(j, k);
            }
        }
        return sum;
    }

    private static double product(double[] left, double[] right) {
        double sum = 0.0;
        for (int j = 0; j < left.length; j++) {
            sum += left[j] * right[j];
        }
        return sum;
    }

    /// @param weights of the scaled features
    private static Axis axis(
            AxisLabel label, double[] weights, ClassSpread spread, Scaling scaling) {
        double[] factors = new double[weights.length];
        double[] centres = new double[weights.length];
        for (int j = 0; j < weights.length; j++) {
            factors[j] = weights[j] / scaling.spread(j);
            centres[j] = scaling.centre(j) + spread.means()[j] * scaling.spread(j);
        }
        return new Axis(label, factors, centres);
    }

    @Override
    public ViewMethod method() {
        return ViewMethod.LDA;
    }

    @Override
    public Axis acrossAxis() {
        return across;
    }

    @Override
    public Axis upAxis() {
        return up;
    }
}

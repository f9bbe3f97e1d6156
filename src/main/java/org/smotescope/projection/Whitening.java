package org.smotescope.projection;

import static org.ejml.dense.row.CommonOps_DDRM.mult;
import static org.ejml.dense.row.CommonOps_DDRM.multTransA;
import static org.ejml.dense.row.CommonOps_DDRM.trace;

import org.ejml.data.DMatrixRMaj;

/// Turns and stretches scaled features so that they are unrelated within classes, with variance 1.
///
/// Where the features do not settle the spread within classes, correlations give way a little (a
/// ridge: Friedman 1989, doi:10.1080/01621459.1989.10478752).
final class Whitening {
    /// The share of the within-class correlations that gives way where they are singular.
    static final double RIDGE = 1e-3;

    private final DMatrixRMaj turn;
    private final double[] units;
    private final DMatrixRMaj between;

    private Whitening(DMatrixRMaj turn, double[] units, DMatrixRMaj between) {
        this.turn = turn;
        this.units = units;
        this.between = between;
    }

    static Whitening of(ClassSpread spread) {
        int features = spread.means().length;
        double[] units = units(spread);
        DMatrixRMaj turn = turn(inUnits(spread.within(), units));
        DMatrixRMaj half = new DMatrixRMaj(features, features);
        DMatrixRMaj means = new DMatrixRMaj(features, features);
        multTransA(turn, inUnits(spread.between(), units), half);
        mult(half, turn, means);
        return new Whitening(turn, units, Covariance.symmetric(means));
    }

    /// The covariance of the classes' means after the change.
    DMatrixRMaj between() {
        return between;
    }

    /// The weights of the scaled features in a direction of the changed ones.
    double[] weights(double[] direction) {
        double[] weights = new double[units.length];
        for (int j = 0; j < weights.length; j++) {
            for (int k = 0; k < weights.length; k++) {
                weights[j] += turn.get(j, k) * direction[k];
            }
            weights[j] /= units[j];
        }
        return PrincipalDirections.oriented(weights);
    }

    /// The spread within classes per feature; where that is 0, the spread of the classes' means,
    /// and 1 where the feature is constant. What is found does not depend on the units, but its
    /// accuracy and the ridge do.
    private static double[] units(ClassSpread spread) {
        double[] units = new double[spread.means().length];
        for (int j = 0; j < units.length; j++) {
            double within = spread.within().get(j, j);
            double between = spread.between().get(j, j);
            boolean isConstantInClasses = within <= Lda.ROUNDING * Lda.ROUNDING * between;
            double unit = Math.sqrt(isConstantInClasses ? between : within);
            units[j] = unit > 0.0 ? unit : 1.0;
        }
        return units;
    }

    private static DMatrixRMaj inUnits(DMatrixRMaj covariance, double[] units) {
        DMatrixRMaj changed = covariance.copy();
        for (int j = 0; j < units.length; j++) {
            for (int k = 0; k < units.length; k++) {
                changed.set(j, k, changed.get(j, k) / (units[j] * units[k]));
            }
        }
        return changed;
    }

    private static DMatrixRMaj turn(DMatrixRMaj within) {
        int features = within.getNumRows();
        PrincipalDirections directions = PrincipalDirections.of(within);
        double largest = directions.variance(0);
        boolean isSingular = directions.variance(features - 1) <= Lda.ROUNDING * largest;
        double mean = trace(within) / features;
        double added = mean > 0.0 ? RIDGE * mean : 1.0;
        DMatrixRMaj turn = new DMatrixRMaj(features, features);
        for (int rank = 0; rank < features; rank++) {
            double variance = directions.variance(rank);
            double kept = isSingular ? (1.0 - RIDGE) * Math.max(0.0, variance) + added : variance;
            double[] direction = directions.direction(rank);
            for (int j = 0; j < features; j++) {
                turn.set(j, rank, direction[j] / Math.sqrt(kept));
            }
        }
        return turn;
    }
}

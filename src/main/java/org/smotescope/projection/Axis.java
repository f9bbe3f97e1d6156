package org.smotescope.projection;

import org.smotescope.data.Matrix;

/// One axis of a linear view: the sum of `factor * (feature - centre)`. Immutable.
public final class Axis {
    private final AxisLabel label;
    private final double[] factors;
    private final double[] centres;

    /// Takes the arrays over.
    Axis(AxisLabel label, double[] factors, double[] centres) {
        this.label = label;
        this.factors = factors;
        this.centres = centres;
    }

    AxisLabel label() {
        return label;
    }

    double[] of(Matrix features) {
        check(features.columns());
        double[] sums = new double[features.rows()];
        for (int j = 0; j < factors.length; j++) {
            double factor = factors[j];
            double centre = centres[j];
            double[] column = features.column(j);
            if (factor != 0.0) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += factor * (column[i] - centre);
                }
            }
        }
        return sums;
    }

    double of(double[] features) {
        check(features.length);
        double sum = 0.0;
        for (int j = 0; j < factors.length; j++) {
            if (factors[j] != 0.0) {
                sum += factors[j] * (features[j] - centres[j]);
            }
        }
        return sum;
    }

    private void check(int features) {
        if (features != factors.length) {
            throw new IllegalArgumentException(
                    "features must be " + factors.length + ": " + features);
        }
    }
}

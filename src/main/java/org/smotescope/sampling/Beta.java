package org.smotescope.sampling;

import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/// A beta number as the share of two gamma numbers, each made by squeezing a cubed normal number
/// (Marsaglia, Tsang 2000, doi:10.1145/358407.358414), in the order in which numpy takes its draws.
///
/// @param normal standard normal numbers
/// @param unit fractions in [0, 1)
/// @param log the natural logarithm
record Beta(DoubleSupplier normal, DoubleSupplier unit, DoubleUnaryOperator log) {
    /// @param a above 1
    /// @param b above 1
    double draw(double a, double b) {
        double first = gamma(a);
        double second = gamma(b);
        return first / (first + second);
    }

    private double gamma(double shape) {
        double b = shape - 1.0 / 3.0;
        double c = 1.0 / Math.sqrt(9.0 * b);
        while (true) {
            double x;
            double v;
            do {
                x = normal.getAsDouble();
                v = 1.0 + c * x;
            } while (v <= 0.0);
            v = v * v * v;
            double u = unit.getAsDouble();
            if (u < 1.0 - 0.0331 * (x * x) * (x * x)
                    || log.applyAsDouble(u) < 0.5 * x * x + b * (1.0 - v + log.applyAsDouble(v))) {
                return b * v;
            }
        }
    }
}

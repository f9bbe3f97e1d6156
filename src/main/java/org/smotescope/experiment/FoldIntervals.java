package org.smotescope.experiment;

import java.util.List;

/// Means over folds, and how far to trust them.
///
/// Folds share training rows, so their spread understates the uncertainty; the variance is
/// corrected after Nadeau and Bengio (2003, doi:10.1023/A:1024068626366): `var * (1/J + n_test /
/// n_train)` for J measurements.
final class FoldIntervals {
    private FoldIntervals() {}

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /// The 95 % interval of the mean; NaN ends where there are fewer than two values or one of them
    /// is undefined.
    ///
    /// @param testShare test rows per training row
    static VariantResult.Interval interval(List<Double> values, double testShare) {
        int n = values.size();
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double half =
                n < 2
                        ? Double.NaN
                        : studentT975(n - 1) * Math.sqrt(squares / (n - 1) * (1.0 / n + testShare));
        return new VariantResult.Interval(mean - half, mean + half);
    }

    /// The 97.5 % quantile of Student's t distribution, after Hill (1970, Algorithm 396,
    /// doi:10.1145/355598.355600); to about 1e-4 for 3 or more degrees of freedom, exact for 1 and
    /// 2.
    static double studentT975(int degrees) {
        double p = 0.05;
        if (degrees == 1) {
            return 1.0 / Math.tan(p * Math.PI / 2);
        }
        if (degrees == 2) {
            return Math.sqrt(2.0 / (p * (2.0 - p)) - 2.0);
        }
        double n = degrees;
        double a = 1.0 / (n - 0.5);
        double b = 48.0 / (a * a);
        double c = ((20700.0 * a / b - 98.0) * a - 16.0) * a + 96.36;
        double d = ((94.5 / (b + c) - 3.0) / b + 1.0) * Math.sqrt(a * Math.PI / 2) * n;
        double y = Math.pow(d * p, 2.0 / n);
        if (y > 0.05 + a) {
            double x = -1.959963984540054;
            y = x * x;
            if (degrees < 5) {
                c += 0.3 * (n - 4.5) * (x + 0.6);
            }
            c = (((0.05 * d * x - 5.0) * x - 7.0) * x - 2.0) * x + b + c;
            y = (((((0.4 * y + 6.3) * y + 36.0) * y + 94.5) / c - y - 3.0) / b + 1.0) * x;
            y = Math.expm1(a * y * y);
        } else {
            y =
                    ((1.0 / (((n + 6.0) / (n * y) - 0.089 * d - 0.822) * (n + 2.0) * 3.0)
                                                            + 0.5 / (n + 4.0))
                                                    * y
                                            - 1.0)
                                    * (n + 1.0)
                                    / (n + 2.0)
                            + 1.0 / y;
        }
        return Math.sqrt(n * y);
    }
}

package org.smotescope.experiment;

import java.util.List;
import org.smotescope.experiment.VariantResult.Interval;

/// Means over splits, and how far to trust them.
///
/// Splits share training rows, so their spread understates the uncertainty; the variance is
/// corrected after Nadeau and Bengio (2003, doi:10.1023/A:1024068626366): `var * (1/J + n_test /
/// n_train)` for J measurements. The same holds for the differences of two models that were
/// measured on the same splits.
final class FoldIntervals {
    private static final double CERTAINTY = 0.95;

    private FoldIntervals() {}

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /// The 95 % interval of the mean; NaN ends where there are fewer than two values or one of them
    /// is undefined.
    ///
    /// @param testShare test rows per training row
    static Interval interval(List<Double> values, double testShare) {
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
        return new Interval(mean - half, mean + half);
    }

    /// The 97.5 % quantile of Student's t distribution, exact to rounding: for whole degrees of
    /// freedom the distribution function is a finite sum of an angle, which is halved down to.
    ///
    /// @param degrees of freedom, at least 1
    static double studentT975(int degrees) {
        double low = 0.0;
        double high = Math.PI / 2;
        for (double middle = (low + high) / 2;
                middle > low && middle < high;
                middle = (low + high) / 2) {
            if (within(middle, degrees) < CERTAINTY) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(degrees) * Math.tan(high);
    }

    /// The probability that |t| is at most `sqrt(degrees) * tan(angle)` (Abramowitz and Stegun
    /// 1964, Handbook of Mathematical Functions, 26.7.3 and 26.7.4).
    private static double within(double angle, int degrees) {
        double cos = Math.cos(angle);
        boolean odd = degrees % 2 == 1;
        double term = odd ? cos : 1.0;
        double sum = degrees == 1 ? 0.0 : term;
        for (int j = odd ? 3 : 2; j < degrees - 1; j += 2) {
            term *= cos * cos * (j - 1) / j;
            sum += term;
        }
        return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    }
}

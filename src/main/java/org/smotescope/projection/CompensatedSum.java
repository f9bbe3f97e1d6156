package org.smotescope.projection;

/// A running sum with its rounding errors (Knuth's TwoSum; Ogita, Rump and Oishi 2005,
/// doi:10.1137/030601818): as if summed with twice the digits, so that the order of the terms does
/// not show in the result.
final class CompensatedSum {
    private double sum;
    private double errors;

    CompensatedSum addAll(double[] terms) {
        double s = sum;
        double e = errors;
        for (double term : terms) {
            double t = s + term;
            double rounded = t - s;
            e += (s - (t - rounded)) + (term - rounded);
            s = t;
        }
        sum = s;
        errors = e;
        return this;
    }

    CompensatedSum addProducts(double[] left, double[] right) {
        double s = sum;
        double e = errors;
        for (int i = 0; i < left.length; i++) {
            double term = left[i] * right[i];
            double t = s + term;
            double rounded = t - s;
            e += (s - (t - rounded)) + (term - rounded);
            s = t;
        }
        sum = s;
        errors = e;
        return this;
    }

    double value() {
        return sum + errors;
    }
}

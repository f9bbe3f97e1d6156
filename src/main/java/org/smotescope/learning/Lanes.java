package org.smotescope.learning;

/// Sums kept in several independent parts, which a processor computes side by side.
final class Lanes {
    private Lanes() {}

    static double sum(double[] terms) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int i = 0;
        for (; i + 3 < terms.length; i += 4) {
            s0 += terms[i];
            s1 += terms[i + 1];
            s2 += terms[i + 2];
            s3 += terms[i + 3];
        }
        for (; i < terms.length; i++) {
            s0 += terms[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /// Adds the products of the entries to the lanes.
    static void addProducts(double[] a, double[] b, double[] lanes) {
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] += a[i] * b[i];
        }
    }

    /// The sum of `factor * (value - shift)`.
    static double dot(double[] factors, double[] values, double shift) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int i = 0;
        for (; i + 3 < factors.length; i += 4) {
            s0 += factors[i] * (values[i] - shift);
            s1 += factors[i + 1] * (values[i + 1] - shift);
            s2 += factors[i + 2] * (values[i + 2] - shift);
            s3 += factors[i + 3] * (values[i + 3] - shift);
        }
        for (; i < factors.length; i++) {
            s0 += factors[i] * (values[i] - shift);
        }
        return (s0 + s1) + (s2 + s3);
    }

    /// The sum of `factor * |value - shift|`.
    static double dotMagnitudes(double[] factors, double[] values, double shift) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int i = 0;
        for (; i + 3 < factors.length; i += 4) {
            s0 += factors[i] * Math.abs(values[i] - shift);
            s1 += factors[i + 1] * Math.abs(values[i + 1] - shift);
            s2 += factors[i + 2] * Math.abs(values[i + 2] - shift);
            s3 += factors[i + 3] * Math.abs(values[i + 3] - shift);
        }
        for (; i < factors.length; i++) {
            s0 += factors[i] * Math.abs(values[i] - shift);
        }
        return (s0 + s1) + (s2 + s3);
    }
}

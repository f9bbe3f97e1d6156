package org.smotescope.sampling;

/// Sums with the order of additions of numpy, so that parity mode has the same last bit.
public final class NumpySum {
    private static final int BLOCK = 128;

    private NumpySum() {}

    /// As numpy adds along the columns of a matrix of two or more columns: row by row.
    public static double inOrder(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /// As numpy adds an array or the only column of a matrix: by halves down to blocks of 128, each
    /// of which is added in eight strands.
    public static double pairwise(double[] values) {
        return pairwise(values, 0, values.length);
    }

    private static double pairwise(double[] values, int from, int to) {
        int n = to - from;
        if (n < 8) {
            double sum = 0.0;
            for (int i = from; i < to; i++) {
                sum += values[i];
            }
            return sum;
        }
        if (n <= BLOCK) {
            return strands(values, from, to);
        }
        int half = n / 2;
        half -= half % 8;
        return pairwise(values, from, from + half) + pairwise(values, from + half, to);
    }

    private static double strands(double[] values, int from, int to) {
        double[] r = new double[8];
        System.arraycopy(values, from, r, 0, 8);
        int i = from + 8;
        for (; i + 8 <= to; i += 8) {
            for (int s = 0; s < 8; s++) {
                r[s] += values[i + s];
            }
        }
        double sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
        for (; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }
}

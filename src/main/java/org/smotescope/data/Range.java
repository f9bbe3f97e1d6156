package org.smotescope.data;

import java.util.Arrays;

/// The smallest and the largest of some numbers; infinite the other way round if there are none.
record Range(double low, double high) {
    /// Numbers that are compared side by side, which become vector instructions.
    private static final int LANES = 256;

    /// @param values not NaN
    /// @param count how many of them count, from the first on
    static Range of(double[] values, int count) {
        double[] lows = new double[LANES];
        double[] highs = new double[LANES];
        Arrays.fill(lows, Double.POSITIVE_INFINITY);
        Arrays.fill(highs, Double.NEGATIVE_INFINITY);
        for (int at = 0; at < count; at += LANES) {
            widen(values, at, Math.min(LANES, count - at), lows, highs);
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int lane = 0; lane < LANES; lane++) {
            low = Math.min(low, lows[lane]);
            high = Math.max(high, highs[lane]);
        }
        return new Range(low, high);
    }

    private static void widen(double[] values, int at, int length, double[] lows, double[] highs) {
        for (int i = 0; i < length; i++) {
            lows[i] = Math.min(lows[i], values[at + i]);
            highs[i] = Math.max(highs[i], values[at + i]);
        }
    }
}

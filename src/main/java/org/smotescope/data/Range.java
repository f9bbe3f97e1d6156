package org.smotescope.data;

import java.util.Arrays;

/// The smallest and the largest of some numbers; infinite the other way round if there are none.
public record Range(double low, double high) {
    /// Numbers that are compared side by side, which become vector instructions. All arrays must be
    /// read at the same places for that, so some values are copied at a time.
    private static final int LANES = 256;

    /// Gives values in blocks.
    @FunctionalInterface
    interface Values {
        /// Copies the values `from` to before `to` to the beginning of `target`.
        void copyTo(int from, int to, double[] target);
    }

    /// @param values not NaN
    /// @param count how many of them count, from the first on
    static Range of(double[] values, int count) {
        return of(
                count, (from, to, target) -> System.arraycopy(values, from, target, 0, to - from));
    }

    /// The range of all values, both ends NaN where one of them is.
    ///
    /// @param count how many values there are
    static Range of(int count, Values values) {
        double[] block = new double[LANES];
        double[] lows = new double[LANES];
        double[] highs = new double[LANES];
        Arrays.fill(lows, Double.POSITIVE_INFINITY);
        Arrays.fill(highs, Double.NEGATIVE_INFINITY);
        for (int at = 0; at < count; at += LANES) {
            int length = Math.min(LANES, count - at);
            values.copyTo(at, at + length, block);
            Arrays.fill(block, length, LANES, block[0]);
            lower(block, lows);
            raise(block, highs);
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int lane = 0; lane < LANES; lane++) {
            low = Math.min(low, lows[lane]);
            high = Math.max(high, highs[lane]);
        }
        return new Range(low, high);
    }

    private static void lower(double[] values, double[] lows) {
        for (int i = 0; i < lows.length; i++) {
            lows[i] = Math.min(lows[i], values[i]);
        }
    }

    private static void raise(double[] values, double[] highs) {
        for (int i = 0; i < highs.length; i++) {
            highs[i] = Math.max(highs[i], values[i]);
        }
    }
}

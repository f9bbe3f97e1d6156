package org.smotescope.data;

import java.util.Arrays;

/// The double nearest to a sum, found by splitting every term at fixed bits (Rump, Ogita and Oishi
/// 2008, doi:10.1137/050645671): the upper parts of all terms, and then the middle ones, are
/// multiples of one unit and so few units together that they are added without rounding. Only the
/// lowest parts are added with rounding, whose error has a bound.
///
/// Loops over lanes that are added up at the end become vector instructions where all arrays are
/// read and written at the same places, for which some values are copied at a time.
final class ExtractedSum {
    private static final int LANES = 256;

    /// Half the distance of the doubles from 1 to 2.
    private static final double UNIT = 0x1.0p-53;

    /// Between these sizes nothing here is rounded for being too small, nor overflows.
    private static final double SMALLEST = 0x1.0p-700;

    private static final double LARGEST = 0x1.0p900;

    private final double[] block = new double[LANES];
    private final double[] upper = new double[LANES];
    private final double[] middle = new double[LANES];
    private final double[] lower = new double[LANES];

    private ExtractedSum() {}

    /// The double nearest to the sum of the first `count` values, or NaN where that is not certain:
    /// nearly everything cancels, the sum lies halfway between two doubles, or the values are not
    /// of ordinary size.
    static double of(double[] values, int count) {
        ExtractedSum sum = new ExtractedSum();
        double bound = 2.0 * sum.magnitude(values, count);
        if (bound == 0.0) {
            return 0.0;
        }
        if (!(bound >= SMALLEST && bound <= LARGEST)) {
            return Double.NaN;
        }
        // What the upper parts leave is at most UNIT * first each.
        double first = above(bound);
        double second = above(2.0 * UNIT * count * first);
        for (int at = 0; at < count; at += LANES) {
            sum.load(values, at, count);
            add(sum.block, first, second, sum.upper, sum.middle, sum.lower);
        }
        return sum.rounded(2.0 * count * UNIT * (count * UNIT * second));
    }

    private double magnitude(double[] values, int count) {
        double[] lanes = new double[LANES];
        for (int at = 0; at < count; at += LANES) {
            load(values, at, count);
            addMagnitudes(block, lanes);
        }
        return total(lanes);
    }

    /// Copies the next values into the block, zeros behind the last one.
    private void load(double[] values, int at, int count) {
        int length = Math.min(LANES, count - at);
        System.arraycopy(values, at, block, 0, length);
        Arrays.fill(block, length, LANES, 0.0);
    }

    private static void addMagnitudes(double[] values, double[] lanes) {
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] += Math.abs(values[i]);
        }
    }

    /// A power of two above the value, at most twice it.
    private static double above(double value) {
        return Math.scalb(1.0, Math.getExponent(value) + 1);
    }

    private static void add(
            double[] values,
            double first,
            double second,
            double[] upper,
            double[] middle,
            double[] lower) {
        for (int i = 0; i < upper.length; i++) {
            double value = values[i];
            double high = (value + first) - first;
            double rest = value - high;
            double mid = (rest + second) - second;
            upper[i] += high;
            middle[i] += mid;
            lower[i] += rest - mid;
        }
    }

    /// @param error a bound of what was rounded among the lower parts
    private double rounded(double error) {
        double a = total(upper);
        double b = total(middle);
        double high = a + b;
        double low = lost(a, b, high);
        double c = total(lower);
        double rest = low + c;
        double restLost = lost(low, c, rest);
        double nearest = high + rest;
        double off = Math.abs(lost(high, rest, nearest)) + Math.abs(restLost) + error;
        double size = Math.abs(nearest);
        boolean certain = off * (1.0 + 8.0 * UNIT) < 0.5 * (size - Math.nextDown(size));
        return certain ? nearest : Double.NaN;
    }

    /// What rounding took from a sum, exactly (Knuth 1969).
    private static double lost(double a, double b, double sum) {
        double part = sum - a;
        return (a - (sum - part)) + (b - part);
    }

    private static double total(double[] lanes) {
        double total = 0.0;
        for (double lane : lanes) {
            total += lane;
        }
        return total;
    }
}

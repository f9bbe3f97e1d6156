package org.smotescope.experiment.diagnostics;

import org.smotescope.data.Ints;

/// Counts in bins of equal width from 0 on. Immutable.
///
/// @param width of a bin; 0 where every value is 0
/// @param counts the values in each bin, its lower end belonging to it; the last bin also holds
///   what lies beyond
public record Histogram(double width, Ints counts) {
    static Histogram of(double[] values, double width, int bins) {
        int[] counts = new int[bins];
        for (double value : values) {
            counts[width == 0.0 ? 0 : (int) Math.min(bins - 1, value / width)]++;
        }
        return new Histogram(width, Ints.of(counts));
    }

    /// Whole numbers: a bin for each, or, where they are many, bins of several.
    ///
    /// @param most bins at most
    static Histogram of(int[] values, int most) {
        int max = 0;
        for (int value : values) {
            max = Math.max(max, value);
        }
        int width = max / most + 1;
        int[] counts = new int[max / width + 1];
        for (int value : values) {
            counts[value / width]++;
        }
        return new Histogram(width, Ints.of(counts));
    }
}

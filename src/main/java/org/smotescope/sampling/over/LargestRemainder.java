package org.smotescope.sampling.over;

import java.util.Arrays;

/// Shares a count by weights: everyone gets the whole part of its share, and what is left goes, one
/// by one, to the largest fractions (Hamilton's method). The sum is exactly the count.
final class LargestRemainder {
    private LargestRemainder() {}

    /// @param count 0 or more
    /// @param weights 0 or more each, not all 0; their sum must not depend on the order of the
    ///   file's rows
    /// @param keys distinct; of equal fractions the smaller key goes first
    /// @throws IllegalArgumentException if the sum of the weights is not above 0 and finite
    static int[] split(int count, double[] weights, long[] keys) {
        double sum = 0.0;
        for (double weight : weights) {
            sum += weight;
        }
        if (!(sum > 0.0 && sum < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("weights must have a finite sum above 0: " + sum);
        }
        int[] parts = new int[weights.length];
        double[] fractions = new double[weights.length];
        int left = count;
        for (int i = 0; i < parts.length; i++) {
            double share = count * weights[i] / sum;
            parts[i] = (int) share;
            fractions[i] = share - parts[i];
            left -= parts[i];
        }
        if (left > 0) {
            giveOneEach(parts, fractions, keys, left);
        }
        return parts;
    }

    /// Adds one to the parts of the largest fractions; of equal fractions the smaller keys go
    /// first.
    ///
    /// @param count from 1 to the number of fractions
    private static void giveOneEach(int[] parts, double[] fractions, long[] keys, int count) {
        double[] sorted = fractions.clone();
        Arrays.sort(sorted);
        double last = sorted[sorted.length - count];
        long[] tied = new long[fractions.length];
        int ties = 0;
        int left = count;
        for (int i = 0; i < fractions.length; i++) {
            if (fractions[i] > last) {
                left--;
            } else if (fractions[i] == last) {
                tied[ties++] = keys[i];
            }
        }
        Arrays.sort(tied, 0, ties);
        long lastKey = tied[left - 1];
        for (int i = 0; i < fractions.length; i++) {
            boolean isTied = fractions[i] == last && keys[i] <= lastKey;
            parts[i] += fractions[i] > last || isTied ? 1 : 0;
        }
    }
}

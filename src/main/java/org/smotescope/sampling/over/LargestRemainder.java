package org.smotescope.sampling.over;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

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
        int[] order = order(fractions, keys);
        for (int i = 0; i < left; i++) {
            parts[order[i]]++;
        }
        return parts;
    }

    private static int[] order(double[] fractions, long[] keys) {
        Integer[] order = IntStream.range(0, keys.length).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingDouble(i -> -fractions[i])
                        .thenComparingLong(i -> keys[i]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}

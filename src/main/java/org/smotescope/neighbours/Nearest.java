package org.smotescope.neighbours;

import java.util.Arrays;

/// The k best points seen so far for one query, ordered by (squared distance, row key, row).
///
/// An insertion into a sorted array: k is small and after the first few points nearly every point
/// fails the first comparison.
final class Nearest {
    private final int k;
    private final double[] distances;
    private final long[] keys;
    private final int[] rows;
    private int size;

    Nearest(int k) {
        this.k = k;
        this.distances = new double[k];
        this.keys = new long[k];
        this.rows = new int[k];
    }

    void clear() {
        size = 0;
    }

    /// A point at this squared distance may still be among the k best; one beyond it is not.
    double limit() {
        return size < k ? Double.POSITIVE_INFINITY : distances[k - 1];
    }

    /// Takes the point in if it is among the k best.
    ///
    /// @return false where k better points are known
    boolean offer(double squaredDistance, long key, int row) {
        if (size == k && !before(squaredDistance, key, row, k - 1)) {
            return false;
        }
        int i = size < k ? size++ : k - 1;
        while (i > 0 && before(squaredDistance, key, row, i - 1)) {
            distances[i] = distances[i - 1];
            keys[i] = keys[i - 1];
            rows[i] = rows[i - 1];
            i--;
        }
        distances[i] = squaredDistance;
        keys[i] = key;
        rows[i] = row;
        return true;
    }

    /// Writes the k best, nearest first, from this position on.
    void writeTo(int[] neighbours, double[] squaredDistances, int from) {
        if (size < k) {
            throw new IllegalArgumentException("k must be at most " + size + ": " + k);
        }
        System.arraycopy(rows, 0, neighbours, from, k);
        System.arraycopy(distances, 0, squaredDistances, from, k);
    }

    private boolean before(double distance, long key, int row, int i) {
        if (distance != distances[i]) {
            return distance < distances[i];
        }
        return key != keys[i] ? key < keys[i] : row < rows[i];
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(rows, size));
    }
}

package org.smotescope.data;

/// The median as numpy computes it: of an even number, the mean of the two in the middle. Found by
/// selection (Hoare 1961, doi:10.1145/366622.366647), not by sorting.
final class Median {
    private Median() {}

    /// @param values finite; left in another order
    /// @param count how many of them count, from the first on; at least one
    static double of(double[] values, int count) {
        int middle = count / 2;
        select(values, count, middle);
        if (count % 2 == 1) {
            return values[middle];
        }
        double below = values[0];
        for (int i = 1; i < middle; i++) {
            below = Math.max(below, values[i]);
        }
        return (below + values[middle]) / 2.0;
    }

    /// Moves the k-th smallest to position k, nothing larger before it, nothing smaller behind it.
    private static void select(double[] values, int count, int k) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            double pivot = middleOf(values[low], values[(low + high) >>> 1], values[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    double swapped = values[left];
                    values[left++] = values[right];
                    values[right--] = swapped;
                }
            }
            if (k <= right) {
                high = right;
            } else if (k >= left) {
                low = left;
            } else {
                return;
            }
        }
    }

    private static double middleOf(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}

package org.smotescope.data;

/// The median as numpy computes it: of an even number, the mean of the two in the middle. Found by
/// selection (Hoare 1961, doi:10.1145/366622.366647), not by sorting; of many values among those
/// only that lie between two bounds, which a sample gives (Floyd and Rivest 1975,
/// doi:10.1145/360680.360691).
final class Median {
    /// Fewer values than this are selected from directly.
    private static final int MANY = 1 << 14;

    private static final int SAMPLE = 1 << 11;

    /// How far in the sample the bounds lie from its median: five times what is to be expected of
    /// values in random order.
    private static final int MARGIN = 112;

    /// Values that are looked through between two questions whether there is room.
    private static final int BLOCK = 256;

    private Median() {}

    /// Never minus 0, which equals 0: where both occur, their order would say which it is.
    ///
    /// @param values finite; left in another order
    /// @param count how many of them count, from the first on; at least one
    static double of(double[] values, int count) {
        if (count >= MANY) {
            double median = bounded(values, count);
            if (!Double.isNaN(median)) {
                return median + 0.0;
            }
        }
        return selected(values, count, count / 2, count % 2 == 0) + 0.0;
    }

    /// NaN if the bounds turn out to hold too many values, or not those in the middle.
    private static double bounded(double[] values, int count) {
        double[] sample = new double[SAMPLE];
        for (int i = 0; i < SAMPLE; i++) {
            sample[i] = values[(int) ((long) i * count / SAMPLE)];
        }
        select(sample, SAMPLE, SAMPLE / 2 - MARGIN);
        double low = sample[SAMPLE / 2 - MARGIN];
        select(sample, SAMPLE, SAMPLE / 2 + MARGIN);
        double high = sample[SAMPLE / 2 + MARGIN];
        double[] between = new double[count / 4];
        int below = 0;
        int n = 0;
        for (int at = 0; at < count; at += BLOCK) {
            if (n + BLOCK > between.length) {
                return Double.NaN;
            }
            int end = Math.min(count, at + BLOCK);
            for (int i = at; i < end; i++) {
                // Signs of differences count without a branch, which nothing could foresee.
                double value = values[i];
                int less = (int) (Double.doubleToRawLongBits(value - low) >>> 63);
                int more = (int) (Double.doubleToRawLongBits(high - value) >>> 63);
                between[n] = value;
                n += 1 - less - more;
                below += less;
            }
        }
        int middle = count / 2 - below;
        boolean isEven = count % 2 == 0;
        return middle - (isEven ? 1 : 0) < 0 || middle >= n
                ? Double.NaN
                : selected(between, n, middle, isEven);
    }

    /// The value at a place of the order, or its mean with the one before it.
    private static double selected(double[] values, int count, int place, boolean withBefore) {
        select(values, count, place);
        if (!withBefore) {
            return values[place];
        }
        double before = values[0];
        for (int i = 1; i < place; i++) {
            before = Math.max(before, values[i]);
        }
        return (before + values[place]) / 2.0;
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

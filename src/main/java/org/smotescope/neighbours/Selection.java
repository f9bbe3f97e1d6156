package org.smotescope.neighbours;

/// Partial sorting: puts the value that belongs in the middle there (Hoare 1961,
/// doi:10.1145/366622.366647, with the median of three as the pivot).
final class Selection {
    /// A swap takes as long as visiting so many coordinates one after the other: it is preceded by
    /// a few comparisons that cannot be foreseen.
    private static final int SCATTERED = 8;

    private Selection() {}

    /// Rearranges `order[low..high]` so that the value at `target` is the one that sorting would
    /// put there, with none larger before it and none smaller after it.
    ///
    /// @param meter learns how much is looked at and moved
    static void select(
            int[] order, double[] values, int low, int high, int target, Work.Meter meter) {
        int left = low;
        int right = high;
        while (left < right) {
            double pivot =
                    median(
                            values[order[left]],
                            values[order[(left + right) >>> 1]],
                            values[order[right]]);
            int i = left;
            int j = right;
            while (i <= j) {
                while (values[order[i]] < pivot) {
                    i++;
                }
                while (values[order[j]] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swap = order[i];
                    order[i++] = order[j];
                    order[j--] = swap;
                    meter.visited(SCATTERED);
                }
            }
            meter.visited(right - left);
            if (target <= j) {
                right = j;
            } else if (target >= i) {
                left = i;
            } else {
                return;
            }
        }
    }

    /// The same for rows of coordinates that are moved themselves, which reads memory in order.
    ///
    /// @param rows `width` coordinates per row
    /// @param column by which rows are compared
    /// @param order goes with the rows
    static void selectRows(
            double[] rows,
            int width,
            int column,
            int[] order,
            int low,
            int high,
            int target,
            Work.Meter meter) {
        int left = low;
        int right = high;
        while (left < right) {
            double pivot =
                    median(
                            rows[left * width + column],
                            rows[((left + right) >>> 1) * width + column],
                            rows[right * width + column]);
            int i = left;
            int j = right;
            while (i <= j) {
                while (rows[i * width + column] < pivot) {
                    i++;
                }
                while (rows[j * width + column] > pivot) {
                    j--;
                }
                if (i <= j) {
                    swap(rows, width, order, i++, j--);
                    meter.visited(2L * width + SCATTERED);
                }
            }
            meter.visited(right - left);
            if (target <= j) {
                right = j;
            } else if (target >= i) {
                left = i;
            } else {
                return;
            }
        }
    }

    private static void swap(double[] rows, int width, int[] order, int i, int j) {
        int number = order[i];
        order[i] = order[j];
        order[j] = number;
        for (int k = 0; k < width; k++) {
            double value = rows[i * width + k];
            rows[i * width + k] = rows[j * width + k];
            rows[j * width + k] = value;
        }
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}

package org.smotescope.data;

import java.util.Arrays;

/// Sorts that ask in between whether they are still wanted, once they have gone over [Monitor#ROWS]
/// values: parts are sorted and then merged in pairs. Nothing is boxed.
public final class Sorting {
    /// Values that are sorted in one go, without a question: a few milliseconds.
    private static final int PART = 65_536;

    /// Positions that are sorted by insertion before they are merged.
    private static final int FEW = 16;

    private Sorting() {}

    /// Which of two positions comes first.
    @FunctionalInterface
    public interface Order {
        /// @return below 0 if the first one does, above 0 if the second one does
        int compare(int first, int second);
    }

    /// Sorts the first values of an array as [Arrays#sort(long\[\], int, int)] does.
    ///
    /// @param count how many are sorted; those behind them stay
    /// @param monitor learns how far it is, from 0 to 1
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled; the values
    ///   are in any order then
    public static void ascending(long[] values, int count, Monitor monitor) {
        if (count <= PART) {
            Arrays.sort(values, 0, count);
            return;
        }
        Steps steps = new Steps(count, PART, monitor);
        for (int from = 0; from < count; from += PART) {
            int to = Math.min(count, from + PART);
            steps.check(to - from);
            Arrays.sort(values, from, to);
        }
        long[] source = values;
        long[] target = new long[count];
        for (long width = PART; width < count; width *= 2) {
            for (long from = 0; from < count; from += 2 * width) {
                merge(source, target, (int) from, (int) width, count, steps);
            }
            long[] merged = target;
            target = source;
            source = merged;
        }
        if (source != values) {
            System.arraycopy(source, 0, values, 0, count);
        }
    }

    /// Sorts numbers as [Arrays#sort(double\[\])] does.
    ///
    /// @param monitor learns how far it is, from 0 to 1
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static void ascending(double[] values, Monitor monitor) {
        if (values.length <= PART) {
            Arrays.sort(values);
            return;
        }
        long[] bits = new long[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = ordered(Double.doubleToLongBits(values[i]));
        }
        ascending(bits, bits.length, monitor);
        for (int i = 0; i < bits.length; i++) {
            values[i] = Double.longBitsToDouble(ordered(bits[i]));
        }
    }

    /// The bits of a number as a whole number in the same order, and back: the larger the size of a
    /// negative number, the smaller it is.
    private static long ordered(long bits) {
        return bits ^ ((bits >> (Long.SIZE - 1)) & Long.MAX_VALUE);
    }

    /// The positions from 0 to `count - 1` in an order; positions that it does not tell apart stay
    /// in theirs.
    ///
    /// @param monitor learns how far it is, from 0 to 1
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static int[] positions(int count, Order order, Monitor monitor) {
        int[] source = new int[count];
        Steps steps = new Steps(count, FEW, monitor);
        for (int from = 0; from < count; from += FEW) {
            int to = Math.min(count, from + FEW);
            steps.check(to - from);
            insert(source, from, to, order);
        }
        int[] target = new int[count];
        for (long width = FEW; width < count; width *= 2) {
            for (long from = 0; from < count; from += 2 * width) {
                merge(source, target, (int) from, (int) width, order, steps);
            }
            int[] merged = target;
            target = source;
            source = merged;
        }
        return source;
    }

    private static void insert(int[] positions, int from, int to, Order order) {
        for (int position = from; position < to; position++) {
            int at = position;
            while (at > from && order.compare(positions[at - 1], position) > 0) {
                positions[at] = positions[at - 1];
                at--;
            }
            positions[at] = position;
        }
    }

    private static void merge(
            long[] source, long[] target, int from, int width, int count, Steps steps) {
        int middle = (int) Math.min(count, (long) from + width);
        int end = (int) Math.min(count, (long) middle + width);
        int left = from;
        int right = middle;
        for (int at = from; at < end; at++) {
            steps.check(1);
            boolean takesLeft = right == end || (left < middle && source[left] <= source[right]);
            target[at] = takesLeft ? source[left++] : source[right++];
        }
    }

    private static void merge(
            int[] source, int[] target, int from, int width, Order order, Steps steps) {
        int middle = (int) Math.min(source.length, (long) from + width);
        int end = (int) Math.min(source.length, (long) middle + width);
        int left = from;
        int right = middle;
        for (int at = from; at < end; at++) {
            steps.check(1);
            boolean takesLeft =
                    right == end
                            || (left < middle && order.compare(source[left], source[right]) <= 0);
            target[at] = takesLeft ? source[left++] : source[right++];
        }
    }

    /// Counts values that are moved and asks once in a part of them.
    private static final class Steps {
        private final Monitor monitor;
        private final double all;
        private long done;
        private long next = Monitor.ROWS;

        /// @param first values that are sorted before any are merged
        Steps(int count, int first, Monitor monitor) {
            this.monitor = monitor;
            int passes = 1;
            for (long width = first; width < count; width *= 2) {
                passes++;
            }
            this.all = Math.max(1.0, (double) passes * count);
        }

        void check(int moved) {
            if (done >= next) {
                next = done + Monitor.ROWS;
                monitor.check(done / all);
            }
            done += moved;
        }
    }
}

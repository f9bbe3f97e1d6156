package org.smotescope.sampling.over;

import java.util.Arrays;

/// The smallest of some values as numpy 1.24's `argpartition` selects them: among equal values, the
/// steps of its quickselect (Musser's introselect 1997, doi:10.1002/(SICI)1097-024X(199708)27:8)
/// say which are taken.
final class NumpySelection {
    private final double[] values;
    private final int[] order;

    private NumpySelection(double[] values) {
        this.values = values;
        this.order = new int[values.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /// The positions of the smallest values, in the order in which numpy leaves them.
    ///
    /// @param values without NaN
    /// @param count from 1 to the number of values
    static int[] smallest(double[] values, int count) {
        NumpySelection selection = new NumpySelection(values);
        selection.select(0, values.length - 1, count - 1);
        return Arrays.copyOf(selection.order, count);
    }

    /// Moves the value that belongs at place `kth` there, nothing larger before it and nothing
    /// smaller behind it.
    private void select(int from, int to, int kth) {
        if (kth - from < 3) {
            selectOneByOne(from, to, kth);
            return;
        }
        if (from == 0 && kth == to) {
            moveLargestTo(to);
            return;
        }
        int low = from;
        int high = to;
        int patience = 2 * (31 - Integer.numberOfLeadingZeros(to - from + 1));
        while (low + 1 < high) {
            int left = low + 1;
            int right = high;
            if (patience > 0 || right - left < 5) {
                medianOfThreeTo(low, high);
            } else {
                swap(medianOfMedians(left, right - left), low);
                left--;
                right++;
            }
            patience--;
            double pivot = at(low);
            while (true) {
                do {
                    left++;
                } while (at(left) < pivot);
                do {
                    right--;
                } while (pivot < at(right));
                if (right < left) {
                    break;
                }
                swap(left, right);
            }
            swap(low, right);
            if (right >= kth) {
                high = right - 1;
            }
            if (right <= kth) {
                low = left;
            }
        }
        if (high == low + 1 && at(high) < at(low)) {
            swap(high, low);
        }
    }

    private void selectOneByOne(int from, int to, int kth) {
        for (int place = from; place <= kth; place++) {
            int smallest = place;
            for (int i = place + 1; i <= to; i++) {
                if (at(i) < at(smallest)) {
                    smallest = i;
                }
            }
            swap(place, smallest);
        }
    }

    private void moveLargestTo(int last) {
        int largest = 0;
        for (int i = 1; i <= last; i++) {
            if (at(i) >= at(largest)) {
                largest = i;
            }
        }
        swap(last, largest);
    }

    /// Leaves the median of the first, middle and last value in the first place and the smallest of
    /// them in the second.
    private void medianOfThreeTo(int low, int high) {
        int middle = low + (high - low) / 2;
        if (at(high) < at(middle)) {
            swap(high, middle);
        }
        if (at(high) < at(low)) {
            swap(high, low);
        }
        if (at(low) < at(middle)) {
            swap(low, middle);
        }
        swap(middle, low + 1);
    }

    /// The place of the median of the medians of groups of five, a pivot that is never bad.
    private int medianOfMedians(int from, int length) {
        int groups = length / 5;
        for (int group = 0, first = from; group < groups; group++, first += 5) {
            swap(medianOfFive(first), from + group);
        }
        if (groups > 2) {
            select(from, from + groups - 1, from + groups / 2);
        }
        return from + groups / 2;
    }

    /// The place of the median of five values; some of them change places.
    private int medianOfFive(int first) {
        swapIfLess(first + 1, first);
        swapIfLess(first + 4, first + 3);
        swapIfLess(first + 3, first);
        swapIfLess(first + 4, first + 1);
        swapIfLess(first + 2, first + 1);
        if (at(first + 3) < at(first + 2)) {
            return at(first + 3) < at(first + 1) ? first + 1 : first + 3;
        }
        return first + 2;
    }

    private void swapIfLess(int a, int b) {
        if (at(a) < at(b)) {
            swap(a, b);
        }
    }

    private double at(int place) {
        return values[order[place]];
    }

    private void swap(int a, int b) {
        int swapped = order[a];
        order[a] = order[b];
        order[b] = swapped;
    }
}

package org.smotescope.sampling;

import org.smotescope.data.Monitor;
import org.smotescope.data.Sorting;

/// The positions of an array of hashes in the order of the hashes, without boxing: the position
/// takes the place of the lowest bits of its hash, and the few pairs that agree in all upper bits
/// are then put in order by the whole hash.
final class HashOrder {
    private HashOrder() {}

    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static int[] of(long[] hashes, Monitor monitor) {
        int n = hashes.length;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, n - 1));
        long mask = (1L << bits) - 1;
        long[] packed = new long[n];
        for (int i = 0; i < n; i++) {
            packed[i] = (hashes[i] & ~mask) | i;
        }
        Sorting.ascending(packed, n, monitor);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int position = (int) (packed[i] & mask);
            int at = i;
            while (at > 0 && after(hashes, order[at - 1], position)) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = position;
        }
        return order;
    }

    private static boolean after(long[] hashes, int earlier, int position) {
        return hashes[earlier] > hashes[position];
    }
}

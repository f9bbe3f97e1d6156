package org.smotescope.learning.forest;

import org.smotescope.data.Mix;
import org.smotescope.learning.KeyedRows;
import org.smotescope.learning.Progress;

/// Spreads the rows of every class over folds, so evenly that their counts differ by at most 1.
final class Folds {
    private Folds() {}

    /// The fold of each row.
    static int[] of(int[] classes, long[] rowKeys, int folds, long seed, Progress progress) {
        int most = 0;
        long[] hashes = new long[classes.length];
        for (int i = 0; i < classes.length; i++) {
            most = Math.max(most, classes[i]);
            hashes[i] = Mix.of(seed, classes[i], rowKeys[i]);
        }
        int[] begin = new int[most + 2];
        for (int code : classes) {
            begin[code + 1]++;
        }
        for (int code = 0; code <= most; code++) {
            begin[code + 1] += begin[code];
        }
        // The rows class after class are dealt round, each class going on where the last one ended.
        int[] foldOf = new int[classes.length];
        for (int row : KeyedRows.order(hashes, progress)) {
            foldOf[row] = begin[classes[row]]++ % folds;
        }
        return foldOf;
    }
}

package org.smotescope.experiment.diagnostics;

import java.util.Arrays;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.Sorting;

/// How often each original row of a class is the base of a new one.
///
/// @param counts per row of the class
/// @param bases the new rows that have a base
/// @param mostUsed the positions of the most used tenth of the rows, rounded up: the most used
///   first, of equally used ones the first
/// @param gini the Gini coefficient of the counts (Gini 1912), from 0 where all are equal; NaN
///   where no new row has a base
record BaseUses(int[] counts, int bases, Ints mostUsed, double gini) {
    /// The part of the rows that is told of.
    private static final int TENTH = 10;

    static BaseUses of(Grown grown, Monitor monitor) {
        int[] counts = new int[grown.rows().length];
        int bases = 0;
        Monitor counting = monitor.part(0.0, 0.5);
        for (int i = 0; i < grown.added().length; i++) {
            counting.checkRow(i, grown.added().length);
            int row = grown.added()[i];
            if (grown.hasBase(row)) {
                counts[grown.basePlace(row)]++;
                bases++;
            }
        }
        int[] order =
                Sorting.positions(
                        counts.length,
                        (a, b) -> Integer.compare(counts[b], counts[a]),
                        monitor.part(0.5, 1.0));
        int tenth = (counts.length + TENTH - 1) / TENTH;
        return new BaseUses(
                counts, bases, Ints.of(Arrays.copyOf(order, tenth)), gini(counts, order, bases));
    }

    /// @param order the most used row first
    private static double gini(int[] counts, int[] order, int bases) {
        int n = counts.length;
        double weighted = 0.0;
        for (int i = 0; i < n; i++) {
            weighted += (2.0 * (i + 1) - n - 1) * counts[order[n - 1 - i]];
        }
        return weighted / ((double) n * bases);
    }

    /// The number of rows in the most used tenth.
    int tenth() {
        return mostUsed.size();
    }

    /// The new rows that start from the most used tenth.
    int ofMostUsed() {
        return mostUsed.stream().map(place -> counts[place]).sum();
    }

    /// Those of the most used tenth that are used more often than the mean.
    Ints overused() {
        return Ints.of(
                mostUsed.stream()
                        .filter(place -> (long) counts[place] * counts.length > bases)
                        .toArray());
    }
}

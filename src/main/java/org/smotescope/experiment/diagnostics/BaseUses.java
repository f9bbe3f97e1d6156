package org.smotescope.experiment.diagnostics;

import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.data.Sorting;

/// How often each original row of a class is the base of a new one.
///
/// A row is over-used if it is the base of more than twice as many new rows as the mean over all
/// rows of the class, a mean below 1 counting as 1. So rows that are used alike are all over-used
/// or none is, and one that is used once or twice never is.
///
/// @param counts per row of the class
/// @param bases the new rows that have a base
/// @param order the positions of the rows, the most used first, of equally used ones the first
/// @param gini the Gini coefficient of the counts (Gini 1912), from 0 where all are equal; NaN
///   where no new row has a base
record BaseUses(int[] counts, int bases, Ints order, double gini) {
    private static final int TIMES = 2;

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
        return new BaseUses(counts, bases, Ints.of(order), gini(counts, order, bases));
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

    double mean() {
        return (double) bases / counts.length;
    }

    /// The position of the row that is used most, of several the first.
    int mostUsed() {
        return order.get(0);
    }

    /// The positions of the over-used rows, the most used first.
    Ints overused() {
        double most = TIMES * Math.max(1.0, mean());
        return Ints.of(order.stream().filter(place -> counts[place] > most).toArray());
    }

    /// The new rows that start from over-used rows.
    int ofOverused() {
        return overused().stream().map(place -> counts[place]).sum();
    }
}

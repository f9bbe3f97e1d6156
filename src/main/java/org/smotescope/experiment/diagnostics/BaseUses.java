package org.smotescope.experiment.diagnostics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;

/// How often each original row of a class is the base of a new one.
///
/// @param counts per row of the class
/// @param bases the new rows that have a base
record BaseUses(int[] counts, int bases) {
    /// The part of the rows that is told of.
    private static final int TENTH = 10;

    static BaseUses of(Grown grown, Monitor monitor) {
        int[] counts = new int[grown.rows().length];
        int bases = 0;
        for (int i = 0; i < grown.added().length; i++) {
            monitor.checkRow(i, grown.added().length);
            int row = grown.added()[i];
            if (grown.hasBase(row)) {
                counts[grown.place(grown.root(grown.origins().base(row)))]++;
                bases++;
            }
        }
        return new BaseUses(counts, bases);
    }

    /// The number of rows in the most used tenth, rounded up.
    int tenth() {
        return (counts.length + TENTH - 1) / TENTH;
    }

    /// The positions of the most used tenth, the most used first; of equally used ones the first.
    Ints mostUsed() {
        return Ints.of(
                IntStream.range(0, counts.length)
                        .boxed()
                        .sorted((a, b) -> Integer.compare(counts[b], counts[a]))
                        .limit(tenth())
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    /// The new rows that start from the most used tenth.
    int ofMostUsed() {
        return mostUsed().stream().map(place -> counts[place]).sum();
    }

    /// Those of the most used tenth that are used more often than the mean.
    Ints overused() {
        return Ints.of(
                mostUsed().stream()
                        .filter(place -> (long) counts[place] * counts.length > bases)
                        .toArray());
    }

    /// The Gini coefficient of the counts (Gini 1912), from 0 where all are equal.
    double gini() {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double weighted = 0.0;
        for (int i = 0; i < n; i++) {
            weighted += (2.0 * (i + 1) - n - 1) * sorted[i];
        }
        return weighted / ((double) n * bases);
    }
}

package org.smotescope.sampling.cleaning;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;

/// The rows by which condensed nearest neighbours and one-sided selection judge those of one class:
/// all rows of the smallest class and some of that one. A row that is in it twice votes twice.
final class Store {
    private final Classes classes;
    private final int k;
    private final int[] times;

    /// @param k how many votes decide
    Store(Dataset dataset, int k) {
        this.classes = dataset.classes();
        this.k = k;
        this.times = new int[dataset.size()];
    }

    /// @return whether the row was not in it before
    boolean add(int row) {
        return times[row]++ == 0;
    }

    /// @return the rows that were not in it before, each once
    int[] addAll(int[] rows) {
        return Arrays.stream(rows).filter(this::add).toArray();
    }

    boolean contains(int row) {
        return times[row] > 0;
    }

    /// The rows in it, ascending.
    int[] rows() {
        return IntStream.range(0, times.length).filter(this::contains).toArray();
    }

    /// The class that most votes are for.
    ///
    /// @param nearest the rows in it that are nearest to the one judged, by rank; at least k votes
    int verdict(IntUnaryOperator nearest) {
        ClassVote vote = new ClassVote(classes);
        int votes = 0;
        for (int rank = 0; votes < k; rank++) {
            int row = nearest.applyAsInt(rank);
            int counted = Math.min(times[row], k - votes);
            vote.add(row, counted);
            votes += counted;
        }
        return vote.winner();
    }

    /// The rows that vote, nearest first.
    Ints voters(IntUnaryOperator nearest) {
        int ranks = 0;
        for (int votes = 0; votes < k; ranks++) {
            votes += times[nearest.applyAsInt(ranks)];
        }
        return Ints.of(IntStream.range(0, ranks).map(nearest).toArray());
    }
}

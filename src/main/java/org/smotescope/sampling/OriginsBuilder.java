package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.Ints;

/// Collects origins in the order of the added rows.
public final class OriginsBuilder {
    // What Origins takes over: one element for each row, and the details of some kinds.
    byte[] kinds;
    int[] bases;
    int[] neighbours;
    int[] ranks;
    double[] gaps;
    int[] details;
    final List<double[]> numbers = new ArrayList<>();
    final List<Ints> rows = new ArrayList<>();
    final List<Ints> words = new ArrayList<>();
    int size;

    public OriginsBuilder() {
        this(16);
    }

    /// @param rows how many are expected; more may come
    public OriginsBuilder(int rows) {
        kinds = new byte[rows];
        bases = new int[rows];
        neighbours = new int[rows];
        ranks = new int[rows];
        gaps = new double[rows];
        details = new int[rows];
    }

    public OriginsBuilder copied(int row) {
        return add(Origins.COPIED, row, row, 0, 0.0, 0);
    }

    /// @param rank which of the base's neighbours it is, 0 for the nearest
    /// @param gap above -1 and below 1; below 0 leads away from the neighbour
    public OriginsBuilder interpolated(int base, int neighbour, int rank, double gap) {
        if (!(gap > -1.0 && gap < 1.0)) {
            throw new IllegalArgumentException("gap must be in (-1, 1): " + gap);
        }
        return add(Origins.INTERPOLATED, base, neighbour, rank, gap, 0);
    }

    /// @param share the part of the way that is open, from 0 to 1
    /// @param gap how much of it is gone, from 0 (inclusive) to 1 (exclusive)
    public OriginsBuilder shortened(int base, int neighbour, int rank, double share, double gap) {
        if (!(gap >= 0.0 && gap < 1.0 && share >= 0.0 && share <= 1.0)) {
            throw new IllegalArgumentException(
                    "gap and share must be in [0, 1): " + gap + ", " + share);
        }
        numbers.add(new double[] {share});
        return add(Origins.SHORTENED, base, neighbour, rank, gap, numbers.size() - 1);
    }

    /// @param shift what is added, per feature
    public OriginsBuilder jittered(int row, double[] shift) {
        numbers.add(shift.clone());
        return add(Origins.JITTERED, row, row, 0, 0.0, numbers.size() - 1);
    }

    /// @param voters the rows that voted
    /// @param winners the code that won per categorical feature
    public OriginsBuilder voted(
            int base, int neighbour, int rank, double gap, Ints voters, Ints winners) {
        if (!(gap >= 0.0 && gap < 1.0)) {
            throw new IllegalArgumentException("gap must be in [0, 1): " + gap);
        }
        rows.add(voters);
        words.add(winners);
        return add(Origins.VOTED, base, neighbour, rank, gap, rows.size() - 1);
    }

    /// @param members the rows whose mean it is, at least one
    public OriginsBuilder centroid(Ints members) {
        rows.add(members);
        // Keeps the two lists in step.
        words.add(Ints.of());
        int first = members.get(0);
        return add(Origins.CENTROID, first, first, 0, 0.0, rows.size() - 1);
    }

    /// Adds a row of this origin; an original becomes a copy.
    public OriginsBuilder add(Origin origin) {
        return switch (origin) {
            case Origin.Original(int row) -> copied(row);
            case Origin.Copied(int row) -> copied(row);
            case Origin.Interpolated(int base, int neighbour, int rank, double gap) ->
                    interpolated(base, neighbour, rank, gap);
            case Origin.Shortened(int base, int neighbour, int rank, double share, double gap) ->
                    shortened(base, neighbour, rank, share, gap);
            case Origin.Jittered(int row, List<Double> shift) ->
                    jittered(row, shift.stream().mapToDouble(Double::doubleValue).toArray());
            case Origin.Voted voted ->
                    voted(
                            voted.base(),
                            voted.neighbour(),
                            voted.rank(),
                            voted.gap(),
                            voted.voters(),
                            voted.words());
            case Origin.Centroid(Ints members) -> centroid(members);
        };
    }

    public Origins build() {
        return new Origins(this);
    }

    private OriginsBuilder add(
            byte kind, int base, int neighbour, int rank, double gap, int detail) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = kind;
        bases[size] = base;
        neighbours[size] = neighbour;
        ranks[size] = rank;
        gaps[size] = gap;
        details[size] = detail;
        size++;
        return this;
    }

    private void grow() {
        int capacity = Math.max(16, size * 2);
        kinds = Arrays.copyOf(kinds, capacity);
        bases = Arrays.copyOf(bases, capacity);
        neighbours = Arrays.copyOf(neighbours, capacity);
        ranks = Arrays.copyOf(ranks, capacity);
        gaps = Arrays.copyOf(gaps, capacity);
        details = Arrays.copyOf(details, capacity);
    }
}

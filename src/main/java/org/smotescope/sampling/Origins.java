package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The origins of added rows, stored as columns: a million rows cost a few arrays, not a million
/// objects. Immutable.
public final class Origins {
    private static final byte COPIED = 0;
    private static final byte INTERPOLATED = 1;
    private static final byte JITTERED = 2;
    private static final Origins EMPTY = new Builder().build();

    private final byte[] kinds;
    private final int[] bases;
    private final int[] neighbours;
    private final int[] ranks;
    private final double[] gaps;
    private final List<double[]> shifts;

    private Origins(Builder builder) {
        int n = builder.size;
        kinds = Arrays.copyOf(builder.kinds, n);
        bases = Arrays.copyOf(builder.bases, n);
        neighbours = Arrays.copyOf(builder.neighbours, n);
        ranks = Arrays.copyOf(builder.ranks, n);
        gaps = Arrays.copyOf(builder.gaps, n);
        shifts = List.copyOf(builder.shifts);
    }

    public static Origins none() {
        return EMPTY;
    }

    public int size() {
        return kinds.length;
    }

    /// The base of an added row, or the row that was copied or jittered.
    public int base(int added) {
        return bases[added];
    }

    /// The neighbour of an added row; its base where the row is not interpolated.
    public int neighbour(int added) {
        return neighbours[added];
    }

    /// The gap of an added row; 0 where the row is not interpolated.
    public double gap(int added) {
        return gaps[added];
    }

    /// Whether an added row is an exact copy of its base.
    public boolean isCopy(int added) {
        return kinds[added] == COPIED;
    }

    public Origin get(int added) {
        return switch (kinds[added]) {
            case COPIED -> new Origin.Copied(bases[added]);
            case INTERPOLATED ->
                    new Origin.Interpolated(
                            bases[added], neighbours[added], ranks[added], gaps[added]);
            case JITTERED -> new Origin.Jittered(bases[added], boxed(shift(added)));
            default -> throw new IllegalStateException("unknown kind: " + kinds[added]);
        };
    }

    /// What is added to the base in this feature where the row is jittered, else null.
    double @Nullable [] shiftOf(int added) {
        return kinds[added] == JITTERED ? shift(added) : null;
    }

    private double[] shift(int added) {
        return shifts.get(ranks[added]);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /// Collects origins in the order of the added rows.
    public static final class Builder {
        private byte[] kinds = new byte[16];
        private int[] bases = new int[16];
        private int[] neighbours = new int[16];
        private int[] ranks = new int[16];
        private double[] gaps = new double[16];
        private final List<double[]> shifts = new ArrayList<>();
        private int size;

        public Builder copied(int row) {
            return add(COPIED, row, row, 0, 0.0);
        }

        /// @param rank which of the base's neighbours it is, 0 for the nearest
        /// @param gap from 0 (inclusive) to 1 (exclusive)
        public Builder interpolated(int base, int neighbour, int rank, double gap) {
            if (!(gap >= 0.0 && gap < 1.0)) {
                throw new IllegalArgumentException("gap must be in [0, 1): " + gap);
            }
            return add(INTERPOLATED, base, neighbour, rank, gap);
        }

        /// @param shift what is added, per feature
        public Builder jittered(int row, double[] shift) {
            shifts.add(shift.clone());
            // The rank column of a jittered row holds the position of its shift.
            return add(JITTERED, row, row, shifts.size() - 1, 0.0);
        }

        public Origins build() {
            return new Origins(this);
        }

        private Builder add(byte kind, int base, int neighbour, int rank, double gap) {
            if (size == kinds.length) {
                grow();
            }
            kinds[size] = kind;
            bases[size] = base;
            neighbours[size] = neighbour;
            ranks[size] = rank;
            gaps[size] = gap;
            size++;
            return this;
        }

        private void grow() {
            int capacity = size * 2;
            kinds = Arrays.copyOf(kinds, capacity);
            bases = Arrays.copyOf(bases, capacity);
            neighbours = Arrays.copyOf(neighbours, capacity);
            ranks = Arrays.copyOf(ranks, capacity);
            gaps = Arrays.copyOf(gaps, capacity);
        }
    }
}

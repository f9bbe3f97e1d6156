package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.ExactSum;
import org.smotescope.data.Ints;

/// The origins of added rows, stored as columns: a million rows cost a few arrays, not a million
/// objects. Immutable.
public final class Origins {
    /// The answer of [#votedWord(int, int)] where nothing was voted on; no code of a word, nor that
    /// of an empty cell.
    static final int NOT_VOTED = Integer.MIN_VALUE;

    private static final byte COPIED = 0;
    private static final byte INTERPOLATED = 1;
    private static final byte SHORTENED = 2;
    private static final byte JITTERED = 3;
    private static final byte VOTED = 4;
    private static final byte CENTROID = 5;
    private static final Origins EMPTY = new Builder().build();

    private final byte[] kinds;
    private final int[] bases;
    private final int[] neighbours;
    private final int[] ranks;
    private final double[] gaps;

    /// Where the details of a row stand in the lists below; only for the kinds that have some.
    private final int[] details;

    private final List<double[]> numbers;
    private final List<Ints> rows;
    private final List<Ints> words;

    private Origins(Builder builder) {
        int n = builder.size;
        kinds = Arrays.copyOf(builder.kinds, n);
        bases = Arrays.copyOf(builder.bases, n);
        neighbours = Arrays.copyOf(builder.neighbours, n);
        ranks = Arrays.copyOf(builder.ranks, n);
        gaps = Arrays.copyOf(builder.gaps, n);
        details = Arrays.copyOf(builder.details, n);
        numbers = List.copyOf(builder.numbers);
        rows = List.copyOf(builder.rows);
        words = List.copyOf(builder.words);
    }

    public static Origins none() {
        return EMPTY;
    }

    public int size() {
        return kinds.length;
    }

    /// The reference of the base of an added row, of the row that was copied or jittered, or of the
    /// first member.
    public int base(int added) {
        return bases[added];
    }

    /// The reference of the neighbour of an added row; its base where the row is not interpolated.
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

    /// Whether an added row is the centre of a cluster of one row: that row.
    boolean isCentreOfOne(int added) {
        return kinds[added] == CENTROID && rows.get(details[added]).size() == 1;
    }

    public Origin get(int added) {
        int base = bases[added];
        int neighbour = neighbours[added];
        int rank = ranks[added];
        double gap = gaps[added];
        int detail = details[added];
        return switch (kinds[added]) {
            case COPIED -> new Origin.Copied(base);
            case INTERPOLATED -> new Origin.Interpolated(base, neighbour, rank, gap);
            case SHORTENED ->
                    new Origin.Shortened(base, neighbour, rank, numbers.get(detail)[0], gap);
            case JITTERED ->
                    new Origin.Jittered(base, Arrays.stream(numbers.get(detail)).boxed().toList());
            case VOTED ->
                    new Origin.Voted(
                            base, neighbour, rank, gap, rows.get(detail), words.get(detail));
            case CENTROID -> new Origin.Centroid(rows.get(detail));
            default -> throw new IllegalStateException("unknown kind: " + kinds[added]);
        };
    }

    /// The value of an added row in a numeric feature.
    ///
    /// @param feature the number of the feature among all
    /// @param values the feature's value by reference
    double number(int added, int feature, ByReference values) {
        double base = values.at(bases[added]);
        return switch (kinds[added]) {
            case COPIED -> base;
            case INTERPOLATED, VOTED ->
                    neighbours[added] == bases[added]
                            ? base
                            : base + gaps[added] * (values.at(neighbours[added]) - base);
            case SHORTENED ->
                    base
                            + gaps[added]
                                    * (numbers.get(details[added])[0]
                                            * (values.at(neighbours[added]) - base));
            case JITTERED -> base + numbers.get(details[added])[feature];
            case CENTROID -> mean(rows.get(details[added]), values);
            default -> throw new IllegalStateException("unknown kind: " + kinds[added]);
        };
    }

    /// The code that was voted for an added row, or [#NOT_VOTED] where the word is that of the
    /// base.
    ///
    /// @param categorical the number of the feature among the categorical ones
    int votedWord(int added, int categorical) {
        return kinds[added] == VOTED ? words.get(details[added]).get(categorical) : NOT_VOTED;
    }

    private static double mean(Ints members, ByReference values) {
        ExactSum sum = new ExactSum();
        for (int i = 0; i < members.size(); i++) {
            sum.add(values.at(members.get(i)));
        }
        return sum.value() / members.size();
    }

    /// A column of numbers by reference.
    @FunctionalInterface
    interface ByReference {
        double at(int reference);
    }

    /// Collects origins in the order of the added rows.
    public static final class Builder {
        private byte[] kinds = new byte[16];
        private int[] bases = new int[16];
        private int[] neighbours = new int[16];
        private int[] ranks = new int[16];
        private double[] gaps = new double[16];
        private int[] details = new int[16];
        private final List<double[]> numbers = new ArrayList<>();
        private final List<Ints> rows = new ArrayList<>();
        private final List<Ints> words = new ArrayList<>();
        private int size;

        public Builder copied(int row) {
            return add(COPIED, row, row, 0, 0.0, 0);
        }

        /// @param rank which of the base's neighbours it is, 0 for the nearest
        /// @param gap above -1 and below 1; below 0 leads away from the neighbour
        public Builder interpolated(int base, int neighbour, int rank, double gap) {
            if (!(gap > -1.0 && gap < 1.0)) {
                throw new IllegalArgumentException("gap must be in (-1, 1): " + gap);
            }
            return add(INTERPOLATED, base, neighbour, rank, gap, 0);
        }

        /// @param share the part of the way that is open, from 0 to 1
        /// @param gap how much of it is gone, from 0 (inclusive) to 1 (exclusive)
        public Builder shortened(int base, int neighbour, int rank, double share, double gap) {
            if (!(gap >= 0.0 && gap < 1.0 && share >= 0.0 && share <= 1.0)) {
                throw new IllegalArgumentException(
                        "gap and share must be in [0, 1): " + gap + ", " + share);
            }
            numbers.add(new double[] {share});
            return add(SHORTENED, base, neighbour, rank, gap, numbers.size() - 1);
        }

        /// @param shift what is added, per feature
        public Builder jittered(int row, double[] shift) {
            numbers.add(shift.clone());
            return add(JITTERED, row, row, 0, 0.0, numbers.size() - 1);
        }

        /// @param voters the rows that voted
        /// @param winners the code that won per categorical feature
        public Builder voted(
                int base, int neighbour, int rank, double gap, Ints voters, Ints winners) {
            if (!(gap >= 0.0 && gap < 1.0)) {
                throw new IllegalArgumentException("gap must be in [0, 1): " + gap);
            }
            rows.add(voters);
            words.add(winners);
            return add(VOTED, base, neighbour, rank, gap, rows.size() - 1);
        }

        /// @param members the rows whose mean it is, at least one
        public Builder centroid(Ints members) {
            rows.add(members);
            // Keeps the two lists in step.
            words.add(Ints.of());
            int first = members.get(0);
            return add(CENTROID, first, first, 0, 0.0, rows.size() - 1);
        }

        /// Adds a row of this origin; an original becomes a copy.
        public Builder add(Origin origin) {
            return switch (origin) {
                case Origin.Original(int row) -> copied(row);
                case Origin.Copied(int row) -> copied(row);
                case Origin.Interpolated(int base, int neighbour, int rank, double gap) ->
                        interpolated(base, neighbour, rank, gap);
                case Origin.Shortened(
                                int base,
                                int neighbour,
                                int rank,
                                double share,
                                double gap) ->
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

        private Builder add(byte kind, int base, int neighbour, int rank, double gap, int detail) {
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
            int capacity = size * 2;
            kinds = Arrays.copyOf(kinds, capacity);
            bases = Arrays.copyOf(bases, capacity);
            neighbours = Arrays.copyOf(neighbours, capacity);
            ranks = Arrays.copyOf(ranks, capacity);
            gaps = Arrays.copyOf(gaps, capacity);
            details = Arrays.copyOf(details, capacity);
        }
    }
}

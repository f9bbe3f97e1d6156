package org.smotescope.sampling;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.smotescope.data.Ints;

/// Where a row of a resampled data set comes from; every value of the row can be recomputed from it
/// exactly.
///
/// Rows are *references*: 0 or more is a row of the data set that was resampled; below 0 is the
/// added row `~reference`, which happens only where several steps follow one another.
public sealed interface Origin {
    /// A row of the data set, unchanged.
    record Original(int row) implements Origin {}

    /// A copy of a row.
    record Copied(int row) implements Origin {}

    /// `base + gap * (neighbour - base)` in every column.
    ///
    /// @param base the row it starts from
    /// @param neighbour the row it goes towards, or away from where the gap is below 0
    /// @param rank which of the base's neighbours that is, 0 for the nearest
    /// @param gap how far it goes: above -1 and below 1
    record Interpolated(int base, int neighbour, int rank, double gap) implements Origin {}

    /// `base + gap * (share * (neighbour - base))` in every column: the way to the neighbour is
    /// first cut to a share of it, as imbalanced-learn's Borderline-SMOTE 2 does where the
    /// neighbour is of another class.
    ///
    /// @param share the part of the way that is open to the row, from 0 (inclusive) to 1
    /// @param gap how much of that part it goes, from 0 (inclusive) to 1 (exclusive)
    record Shortened(int base, int neighbour, int rank, double share, double gap)
            implements Origin {}

    /// A copy of a row moved by noise: `value + shift` in every column.
    ///
    /// @param row the row it starts from
    /// @param shift what is added, per feature, in the file's units
    record Jittered(int row, List<Double> shift) implements Origin {
        public Jittered {
            shift = List.copyOf(shift);
        }
    }

    /// Numbers as in [Interpolated]; each word by a vote among the voters. With the base as its own
    /// neighbour and a gap of 0 there are only votes.
    ///
    /// @param voters the rows that vote on words
    /// @param words the code that won in each categorical feature, in the order of the features
    record Voted(int base, int neighbour, int rank, double gap, Ints voters, Ints words)
            implements Origin {}

    /// The mean of some rows in every column.
    ///
    /// @param members the rows, at least one; all of one class
    record Centroid(Ints members) implements Origin {}

    /// The row that gives this one its class: the row itself, the row copied, the base, or the
    /// first member.
    default int base() {
        return switch (this) {
            case Original(int row) -> row;
            case Copied(int row) -> row;
            case Interpolated interpolated -> interpolated.base;
            case Shortened shortened -> shortened.base;
            case Jittered(int row, List<Double> _) -> row;
            case Voted voted -> voted.base;
            case Centroid(Ints members) -> members.get(0);
        };
    }

    /// The same origin told of other row numbers.
    default Origin withRows(IntUnaryOperator rows) {
        return switch (this) {
            case Original(int row) -> new Original(rows.applyAsInt(row));
            case Copied(int row) -> new Copied(rows.applyAsInt(row));
            case Interpolated(int base, int neighbour, int rank, double gap) ->
                    new Interpolated(rows.applyAsInt(base), rows.applyAsInt(neighbour), rank, gap);
            case Shortened(int base, int neighbour, int rank, double share, double gap) ->
                    new Shortened(
                            rows.applyAsInt(base), rows.applyAsInt(neighbour), rank, share, gap);
            case Jittered(int row, List<Double> shift) -> new Jittered(rows.applyAsInt(row), shift);
            case Voted(int base, int neighbour, int rank, double gap, Ints voters, Ints words) ->
                    new Voted(
                            rows.applyAsInt(base),
                            rows.applyAsInt(neighbour),
                            rank,
                            gap,
                            voters.map(rows),
                            words);
            case Centroid(Ints members) -> new Centroid(members.map(rows));
        };
    }
}

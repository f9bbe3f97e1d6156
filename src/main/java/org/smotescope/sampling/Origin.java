package org.smotescope.sampling;

import java.util.List;

/// Where a row of a resampled data set comes from. Rows are positions in the data set that was
/// resampled; from them every value can be recomputed exactly.
public sealed interface Origin {
    /// A row of the data set, unchanged.
    record Original(int row) implements Origin {}

    /// A copy of a row.
    record Copied(int row) implements Origin {}

    /// `base + gap * (neighbour - base)` in every column.
    ///
    /// @param base the row it starts from
    /// @param neighbour the row it goes towards
    /// @param rank which of the base's neighbours that is, 0 for the nearest
    /// @param gap how far it goes, from 0 (inclusive) to 1 (exclusive)
    record Interpolated(int base, int neighbour, int rank, double gap) implements Origin {}

    /// A copy of a row moved by noise: `value + shift` in every column.
    ///
    /// @param row the row it starts from
    /// @param shift what is added, per feature, in the file's units
    record Jittered(int row, List<Double> shift) implements Origin {
        public Jittered {
            shift = List.copyOf(shift);
        }
    }

    /// The row that gives this one its class: the row itself, the row copied, or the base.
    default int base() {
        return switch (this) {
            case Original(int row) -> row;
            case Copied(int row) -> row;
            case Interpolated interpolated -> interpolated.base;
            case Jittered(int row, List<Double> shift) -> row;
        };
    }
}

package org.smotescope.sampling;

/// A row of the data set that is not in the result, and why.
///
/// @param row a position in the data set that was resampled; below 0 for an added row, whose number
///   is `~row`
public record Removed(int row, Reason reason) {
    /// Why a row was removed.
    public sealed interface Reason {
        /// The draw kept other rows.
        record NotDrawn() implements Reason {}
    }
}

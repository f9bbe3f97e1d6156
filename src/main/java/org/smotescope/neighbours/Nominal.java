package org.smotescope.neighbours;

/// How a column of words counts in the squared distance of two rows. Immutable and equal by value,
/// so that a space made anew is known to be the same.
///
/// An empty cell is a word of its own: equal to another empty cell and to nothing else.
public sealed interface Nominal permits Mismatch, ValueDifference {
    /// What two cells of the column add to the squared distance: 0 where they are equal, and the
    /// same in either order.
    ///
    /// @param a a position in the column's dictionary, or -1 for an empty cell
    /// @param b likewise
    double squared(int a, int b);
}

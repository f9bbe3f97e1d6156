package org.smotescope.ui.explore;

import java.util.List;

/// What the plot says about the model whose answers lie behind its rows: no boundary is shown
/// without it.
///
/// @param words which model it is, or why there is none; an empty text where none is asked
/// @param keys what its signs mean
/// @param more what the other columns are held at and what that means, for who wants to know
public record BoundaryNote(String words, List<Key> keys, String more) {
    static final BoundaryNote NONE = new BoundaryNote("", List.of(), "");

    /// @param look of the class that is tinted; -1 for the line
    /// @param words what it means
    public record Key(int look, String words) {
        /// Whether it is the line where the answer changes.
        public boolean isLine() {
            return look < 0;
        }
    }
}

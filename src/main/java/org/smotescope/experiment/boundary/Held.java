package org.smotescope.experiment.boundary;

import org.jspecify.annotations.Nullable;

/// A feature that has the same value all over a slice.
///
/// @param column its name
/// @param number the value in the file's own units; NaN for words
/// @param word the word, or null for numbers, and where the cell is empty
public record Held(String column, double number, @Nullable String word) {}

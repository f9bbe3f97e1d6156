package org.smotescope.learning.forest;

/// Sends the rows whose rank in a column is at most a given one to the left: those whose value is
/// at most the threshold.
record Split(int column, int rank, double threshold) {}

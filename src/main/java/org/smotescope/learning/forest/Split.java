package org.smotescope.learning.forest;

/// Sends the rows whose rank in a column is at most a given one to the left.
record Split(int column, int rank) {}

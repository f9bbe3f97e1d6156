package org.smotescope.ui.data;

/// Numbers about one column in the rows of one class.
///
/// @param present the rows with a value
/// @param empty the rows without
/// @param mean NaN where the column holds words or no value is present
/// @param median NaN likewise
/// @param spread the standard deviation, NaN likewise and for a single value
record ClassStatistics(int present, int empty, double mean, double median, double spread) {}

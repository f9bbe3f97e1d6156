package org.smotescope.learning.metrics;

/// The rows whose score lies in one interval, and how often they are positive.
///
/// @param from the lower edge; the score lies above it, save in the first bin
/// @param to the upper edge, included
/// @param rows the number of rows
/// @param meanScore the mean score; NaN without rows
/// @param positiveShare the share of positive rows; NaN without rows
public record CalibrationBin(
        double from, double to, int rows, double meanScore, double positiveShare) {}

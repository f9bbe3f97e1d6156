package org.smotescope.learning.metrics;

/// The rows whose score lies in one interval, and how often they are positive.
///
/// @param from the lower edge; the score lies above it, save in the first bin
/// @param to the upper edge, included
/// @param rows the number of rows
/// @param meanScore the mean score; NaN without rows
/// @param positives the number of positive rows
public record CalibrationBin(double from, double to, int rows, double meanScore, int positives) {
    /// The share of positive rows; NaN without rows.
    public double positiveShare() {
        return positives / (double) rows;
    }

    /// Where the share of positive rows may lie among all rows of which these are a sample.
    public ShareInterval interval() {
        return ShareInterval.wilson(positives, rows);
    }
}

package org.smotescope.learning.metrics;

/// How many rows two-class answers got right and wrong.
///
/// @param tp positive rows called positive: found
/// @param fp negative rows called positive: false alarms
/// @param fn positive rows called negative: missed
/// @param tn negative rows called negative: left alone
public record Counts(int tp, int fp, int fn, int tn) {
    /// The number of rows called positive.
    public int alarms() {
        return tp + fp;
    }

    /// The share of positive rows that were found; NaN without positive rows.
    public double recall() {
        return tp / (double) (tp + fn);
    }

    /// The share of positive rows among those called positive; NaN if there are none.
    public double precision() {
        return tp / (double) (tp + fp);
    }

    /// The share of negative rows that were left alone; NaN without negative rows.
    public double specificity() {
        return tn / (double) (tn + fp);
    }

    /// The harmonic mean of precision and recall; NaN if no row is positive or called so.
    public double f1() {
        return 2.0 * tp / (2.0 * tp + fn + fp);
    }
}

package org.smotescope.learning.metrics;

/// How many rows two-class answers got right and wrong, and what that is worth. Undefined is NaN.
///
/// @param tp positive rows called positive: found
/// @param fp negative rows called positive: false alarms
/// @param fn positive rows called negative: missed
/// @param tn negative rows called negative: left alone
public record Counts(int tp, int fp, int fn, int tn) {
    /// The weight of the difference of recall and specificity in [#indexBalancedAccuracy()].
    private static final double DOMINANCE = 0.1;

    /// The number of rows called positive.
    public int alarms() {
        return tp + fp;
    }

    /// The number of positive rows.
    public int positives() {
        return tp + fn;
    }

    /// The number of negative rows.
    public int negatives() {
        return fp + tn;
    }

    /// The number of rows.
    public int rows() {
        return positives() + negatives();
    }

    /// The share of right answers; NaN without rows.
    public double accuracy() {
        return (tp + tn) / (double) rows();
    }

    /// The accuracy of calling every row the more frequent class; NaN without rows.
    public double majorityBaseline() {
        return Math.max(positives(), negatives()) / (double) rows();
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
        return fBeta(1.0);
    }

    /// The harmonic mean of precision and recall in which recall counts `beta` squared times as
    /// much (van Rijsbergen 1979, Information Retrieval); NaN if no row is positive or called so.
    ///
    /// @param beta above 0
    public double fBeta(double beta) {
        double weight = beta * beta;
        return (1.0 + weight) * tp / ((1.0 + weight) * tp + weight * fn + fp);
    }

    /// The mean of recall and specificity, or the one of them that is defined; NaN without rows.
    public double balancedAccuracy() {
        if (positives() == 0) {
            return specificity();
        }
        return negatives() == 0 ? recall() : (recall() + specificity()) / 2.0;
    }

    /// The geometric mean of recall and specificity (Kubat and Matwin 1997, ICML, 179-186); NaN if
    /// one of the classes has no rows.
    public double gMean() {
        return Math.sqrt(recall() * specificity());
    }

    /// The squared geometric mean, more where recall is above specificity and less where it is
    /// below (García, Mollineda and Sánchez 2009, doi:10.1007/978-3-642-02172-5_57), with the
    /// weight 0.1 of imbalanced-learn; NaN if one of the classes has no rows.
    public double indexBalancedAccuracy() {
        double dominance = recall() - specificity();
        return (1.0 + DOMINANCE * dominance) * recall() * specificity();
    }

    /// The correlation of truth and answers (Matthews 1975, doi:10.1016/0005-2795(75)90109-9); NaN
    /// if one of them is always the same.
    public double mcc() {
        double spread = (double) alarms() * positives() * ((double) negatives() * (tn + fn));
        return ((double) tp * tn - (double) fp * fn) / Math.sqrt(spread);
    }

    /// Agreement beyond chance (Cohen 1960, doi:10.1177/001316446002000104); NaN if truth and
    /// answers are always the same.
    public double kappa() {
        double rows = rows();
        double chance =
                positives() / rows * (alarms() / rows) + negatives() / rows * ((tn + fn) / rows);
        return chance == 1.0 ? Double.NaN : (accuracy() - chance) / (1.0 - chance);
    }

    /// What the wrong answers cost.
    ///
    /// @param miss the cost of a positive row called negative
    /// @param falseAlarm the cost of a negative row called positive
    public double cost(double miss, double falseAlarm) {
        return fn * miss + fp * falseAlarm;
    }
}

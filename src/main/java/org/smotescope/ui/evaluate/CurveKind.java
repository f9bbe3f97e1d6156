package org.smotescope.ui.evaluate;

import org.jspecify.annotations.Nullable;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.Curve;
import org.smotescope.learning.metrics.Curves;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ScoreTable;

/// Which curve over all thresholds is shown. Both axes run from 0 to 1, but for the heights of the
/// lift, which are drawn as shares of the [highest][#top(double)].
enum CurveKind {
    PRECISION_RECALL("Precision", "recall", Guess.LEVEL, "AP", Metric.AVERAGE_PRECISION),
    ROC("Recall", "false alarm rate", Guess.DIAGONAL, "AUC", Metric.ROC_AUC),
    GAIN("Found", "share of rows called", Guess.DIAGONAL, "", null),
    LIFT("Lift", "share of rows called", Guess.LEVEL, "", null),
    F1("F1", "threshold", Guess.NONE, "", null);

    /// What guessing gives.
    enum Guess {
        /// The share of wanted rows, everywhere.
        LEVEL,
        /// The diagonal.
        DIAGONAL,
        /// Nothing that could be drawn.
        NONE
    }

    private final String title;
    private final String axis;
    private final Guess guess;
    private final String area;
    private final @Nullable Metric metric;

    CurveKind(String title, String axis, Guess guess, String area, @Nullable Metric metric) {
        this.title = title;
        this.axis = axis;
        this.guess = guess;
        this.area = area;
        this.metric = metric;
    }

    String title() {
        return title;
    }

    String subtitle() {
        return "against " + axis;
    }

    /// The words under the horizontal axis.
    String axis() {
        return axis;
    }

    Guess guess() {
        return guess;
    }

    /// The short name of the number that sums the curve up; empty where none does.
    String area() {
        return area;
    }

    /// The number that sums the curve up, or null.
    @Nullable Metric metric() {
        return metric;
    }

    /// The word on the link to this kind.
    String link() {
        return switch (this) {
            case PRECISION_RECALL -> "Precision";
            case ROC -> "ROC";
            case GAIN -> "Gain";
            case LIFT -> "Lift";
            case F1 -> "F1";
        };
    }

    Curve curve(ScoreTable scores) {
        return switch (this) {
            case PRECISION_RECALL -> Curves.precisionRecall(scores);
            case ROC -> Curves.roc(scores);
            case GAIN -> Curves.gain(scores);
            case LIFT -> Curves.lift(scores);
            case F1 -> Curves.againstThreshold(scores, Counts::f1);
        };
    }

    /// The upper end of the vertical axis: 1, but for the lift, which is highest where all rows
    /// that are called are wanted.
    ///
    /// @param prevalence the share of wanted rows
    double top(double prevalence) {
        return this == LIFT && prevalence > 0.0 ? 1.0 / prevalence : 1.0;
    }

    /// A height in words.
    ///
    /// @param y as a share of the highest
    String height(double y, double prevalence) {
        return this == LIFT ? Words.shortRate(y * top(prevalence)) : Words.rate(y);
    }

    /// The words beside the vertical axis: the lift in one decimal where it takes one.
    ///
    /// @param share of the axis
    String tick(double share, double prevalence) {
        double value = share * top(prevalence);
        return Words.tick(value < 10.0 ? Math.rint(value * 10.0) / 10.0 : Math.rint(value));
    }

    /// Where a threshold stands on the horizontal axis; not a number where that is undefined.
    double x(Counts counts, double threshold) {
        return switch (this) {
            case PRECISION_RECALL -> counts.recall();
            case ROC -> 1.0 - counts.specificity();
            case GAIN, LIFT -> counts.alarms() / (double) counts.rows();
            case F1 -> threshold;
        };
    }

    /// How high a threshold stands, as a share of the [highest][#top(double)]: of the lift that is
    /// the precision.
    double y(Counts counts) {
        return switch (this) {
            case PRECISION_RECALL, LIFT -> counts.precision();
            case ROC, GAIN -> counts.recall();
            case F1 -> counts.f1();
        };
    }
}

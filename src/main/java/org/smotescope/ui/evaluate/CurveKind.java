package org.smotescope.ui.evaluate;

import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.Curve;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ScoreTable;

/// Which curve over all thresholds is shown.
enum CurveKind {
    PRECISION_RECALL("Precision", "against recall", "recall", "AP", Metric.AVERAGE_PRECISION),
    ROC("Recall", "against false alarm rate", "false alarm rate", "AUC", Metric.ROC_AUC);

    private final String title;
    private final String subtitle;
    private final String axis;
    private final String area;
    private final Metric metric;

    CurveKind(String title, String subtitle, String axis, String area, Metric metric) {
        this.title = title;
        this.subtitle = subtitle;
        this.axis = axis;
        this.area = area;
        this.metric = metric;
    }

    String title() {
        return title;
    }

    String subtitle() {
        return subtitle;
    }

    /// The words under the horizontal axis.
    String axis() {
        return axis;
    }

    /// The short name of the number that sums the curve up.
    String area() {
        return area;
    }

    /// The number that sums the curve up.
    Metric metric() {
        return metric;
    }

    /// The other kind, and the word on the link to it.
    CurveKind other() {
        return this == ROC ? PRECISION_RECALL : ROC;
    }

    String link() {
        return this == ROC ? "ROC" : "Precision";
    }

    Curve curve(ScoreTable scores) {
        return this == ROC ? scores.roc() : scores.precisionRecall();
    }

    /// Where a threshold stands on the horizontal axis; not a number where that is undefined.
    double x(Counts counts) {
        return this == ROC ? 1.0 - counts.specificity() : counts.recall();
    }

    double y(Counts counts) {
        return this == ROC ? counts.recall() : counts.precision();
    }
}

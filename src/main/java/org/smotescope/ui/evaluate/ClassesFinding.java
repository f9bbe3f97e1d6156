package org.smotescope.ui.evaluate;

import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.Metric;

/// What came out where there are more than two classes, and so no threshold.
final class ClassesFinding {
    private ClassesFinding() {}

    static Finding of(Models models) {
        Counts before = wanted(models.before());
        Counts after = wanted(models.after());
        int all = after.tp() + after.fn();
        String rows = models.wanted().rows();
        String detail = means(models) + "Test rows: " + Words.count(models.rows()) + ".";
        if (all == 0) {
            return new Finding("There are no " + rows + " among the test rows.", detail);
        }
        String found = Words.count(after.tp()) + " of " + Words.count(all) + " " + rows;
        if (models.sampler().isEmpty()) {
            return new Finding("The model finds " + found + ".", detail);
        }
        String headline =
                after.tp() == before.tp()
                        ? models.sampler()
                                + " finds as many "
                                + rows
                                + " as no resampling: "
                                + Words.count(after.tp())
                                + " of "
                                + Words.count(all)
                                + "."
                        : models.sampler()
                                + " finds "
                                + found
                                + "; without it "
                                + Words.count(before.tp())
                                + ".";
        return new Finding(headline, detail);
    }

    private static String means(Models models) {
        int classes = models.names().size();
        double before = models.before().value(Metric.BALANCED_ACCURACY);
        double after = models.after().value(Metric.BALANCED_ACCURACY);
        String share = "On average over the " + classes + " classes it finds ";
        if (models.sampler().isEmpty()) {
            return share
                    + Words.shortRate(after)
                    + " of the rows. Nothing is resampled, so before and after are the same"
                    + " model. ";
        }
        return share
                + Words.shortRate(after)
                + " of the rows instead of "
                + Words.shortRate(before)
                + ", and calls "
                + Words.count(models.after().confusion().right())
                + " rows rightly instead of "
                + Words.count(models.before().confusion().right())
                + ". ";
    }

    private static Counts wanted(Evaluation evaluation) {
        return evaluation.confusion().against(evaluation.positive());
    }
}

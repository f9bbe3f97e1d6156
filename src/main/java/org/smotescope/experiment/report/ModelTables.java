package org.smotescope.experiment.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.VariantResult;
import org.smotescope.learning.metrics.CalibrationBin;
import org.smotescope.learning.metrics.ClassReport;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ScoreTable;

/// What both models are worth on the test rows, and on folds where they were measured.
final class ModelTables {
    private static final int BINS = 10;

    private final Run run;
    private final @Nullable EvaluationReport folds;

    ModelTables(Run run, @Nullable EvaluationReport folds) {
        this.run = run;
        this.folds = folds;
    }

    void write(Page page) {
        Evaluation before = run.before().evaluation().at(run.thresholds().before());
        Evaluation after = run.after().evaluation().at(run.thresholds().after());
        page.head(2, "On the test rows");
        List<List<String>> rows = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            rows.add(
                    List.of(
                            metric.displayName(),
                            Report.rate(before.value(metric)),
                            Report.rate(after.value(metric))));
        }
        if (before.scores() != null) {
            rows.addFirst(
                    List.of(
                            "Threshold",
                            Report.rate(before.threshold()),
                            Report.rate(after.threshold())));
        }
        page.table(List.of("Metric", "Before", "After"), rows);
        classes(page, "Before, by class", before);
        classes(page, "After, by class", after);
        calibration(page, "Calibration before", before.scores());
        calibration(page, "Calibration after", after.scores());
        if (folds != null) {
            folds(page, folds);
        }
    }

    private static void classes(Page page, String title, Evaluation evaluation) {
        page.head(3, title);
        List<List<String>> rows = new ArrayList<>();
        for (ClassReport each : evaluation.reports()) {
            rows.add(
                    List.of(
                            each.label(),
                            Report.rate(each.precision()),
                            Report.rate(each.recall()),
                            Report.rate(each.f1()),
                            Report.rate(each.specificity()),
                            Report.count(each.support())));
        }
        page.table(List.of("Class", "Precision", "Recall", "F1", "Specificity", "Rows"), rows);
    }

    private static void calibration(Page page, String title, @Nullable ScoreTable scores) {
        if (scores == null) {
            return;
        }
        page.head(3, title);
        List<List<String>> rows = new ArrayList<>();
        for (CalibrationBin bin : scores.calibration(BINS)) {
            if (bin.rows() > 0) {
                rows.add(
                        List.of(
                                Report.rate(bin.meanScore()),
                                Report.rate(bin.positiveShare()),
                                Report.count(bin.rows())));
            }
        }
        page.table(List.of("Mean score", "Share that is so", "Rows"), rows);
    }

    /// Means with the intervals that they lie in.
    private static void folds(Page page, EvaluationReport report) {
        page.head(2, "On folds");
        page.lead(
                "Means over "
                        + report.splits()
                        + " splits of "
                        + Report.count(report.rows())
                        + " rows, and beneath them their 95 % intervals.");
        List<String> heads = new ArrayList<>(List.of("Metric"));
        report.variants().forEach(each -> heads.add(each.name()));
        List<List<String>> rows = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            List<String> row = new ArrayList<>(List.of(metric.displayName()));
            report.variants().forEach(each -> row.add(value(each, metric)));
            rows.add(row);
        }
        page.table(heads, rows);
    }

    /// The mean, and beneath it the interval, so that neither is broken on a narrow page.
    private static String value(VariantResult variant, Metric metric) {
        VariantResult.Interval interval = variant.interval(metric);
        String mean = Report.rate(variant.metric(metric));
        return interval.isDefined()
                ? mean
                        + "\n"
                        + Report.rate(interval.low())
                        + " \u2026 "
                        + Report.rate(interval.high())
                : mean;
    }
}

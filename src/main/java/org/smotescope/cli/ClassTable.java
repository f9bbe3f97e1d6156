package org.smotescope.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.smotescope.experiment.VariantResult;
import org.smotescope.learning.metrics.Average;
import org.smotescope.learning.metrics.ClassReport;
import org.smotescope.learning.metrics.ConfusionMatrix;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.ScoreReport;

/// The report of each class and its averages, of the counts of all splits together. The columns of
/// imbalanced-learn's `classification_report_imbalanced`, and F-beta where it is asked for.
final class ClassTable {
    /// No F-beta beside F1.
    static final double NO_BETA = 0.0;

    private ClassTable() {}

    /// @param beta above 0, or [#NO_BETA]
    static void print(PrintWriter out, VariantResult variant, double beta) {
        List<String> heads =
                new ArrayList<>(
                        List.of(
                                "class",
                                "precision",
                                "recall",
                                "specificity",
                                "f1",
                                "gmean",
                                "iba",
                                "support"));
        if (beta > NO_BETA) {
            heads.add(5, String.format(Locale.ROOT, "f(%s)", plain(beta)));
        }
        TextTable table = new TextTable(heads.toArray(String[]::new));
        ConfusionMatrix confusion = variant.confusion();
        for (int c = 0; c < confusion.size(); c++) {
            table.row(cells(variant.classes().get(c), confusion.against(c).fBeta(beta), beta));
        }
        for (Average average : Average.values()) {
            double fBeta = average.of(confusion, counts -> counts.fBeta(beta));
            table.row(cells(ClassReport.of(confusion, average), fBeta, beta));
        }
        table.print(out);
    }

    private static String[] cells(ClassReport report, double fBeta, double beta) {
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                report.label(),
                                number(report.precision()),
                                number(report.recall()),
                                number(report.specificity()),
                                number(report.f1()),
                                number(report.gMean()),
                                number(report.indexBalancedAccuracy()),
                                Integer.toString(report.support())));
        if (beta > NO_BETA) {
            cells.add(5, number(fBeta));
        }
        return cells.toArray(String[]::new);
    }

    /// What the probabilities of each class are worth.
    static void printScores(PrintWriter out, VariantResult variant) {
        TextTable table =
                new TextTable(
                        "class",
                        "roc_auc",
                        "average_precision",
                        "brier",
                        "log_loss",
                        "ece",
                        "support");
        for (ScoreReport report : variant.scores()) {
            table.row(
                    report.label(),
                    number(report.rocAuc()),
                    number(report.averagePrecision()),
                    number(report.brier()),
                    number(report.logLoss()),
                    number(report.calibrationError()),
                    Integer.toString(report.support()));
        }
        table.print(out);
    }

    /// Adds `perClass` and `averages`: what depends on the answers, such as precision, of the
    /// counts of all splits together, and what depends on probabilities, from `roc_auc` to `ece`,
    /// as the mean over splits.
    ///
    /// @param beta above 0, or [#NO_BETA]
    static void addTo(ObjectNode node, VariantResult variant, double beta) {
        ConfusionMatrix confusion = variant.confusion();
        ObjectNode perClass = node.putObject("perClass");
        for (int c = 0; c < confusion.size(); c++) {
            ClassReport report = variant.classes().get(c);
            Counts counts = confusion.against(c);
            ObjectNode entry = perClass.putObject(report.label());
            put(entry, report, value -> value.applyAsDouble(counts), beta);
            put(entry, variant.scores().get(c));
        }
        ObjectNode averages = node.putObject("averages");
        int place = confusion.size();
        for (Average average : Average.values()) {
            ObjectNode entry = averages.putObject(average.id());
            put(
                    entry,
                    ClassReport.of(confusion, average),
                    value -> average.of(confusion, value),
                    beta);
            put(entry, variant.scores().get(place++));
        }
    }

    private static void put(ObjectNode entry, ScoreReport report) {
        Json.put(entry, "roc_auc", report.rocAuc());
        Json.put(entry, "average_precision", report.averagePrecision());
        Json.put(entry, "brier", report.brier());
        Json.put(entry, "log_loss", report.logLoss());
        Json.put(entry, "ece", report.calibrationError());
    }

    private static void put(
            ObjectNode entry,
            ClassReport report,
            ToDoubleFunction<ToDoubleFunction<Counts>> number,
            double beta) {
        Json.put(entry, "precision", report.precision());
        Json.put(entry, "recall", report.recall());
        Json.put(entry, "f1", report.f1());
        Json.put(entry, "specificity", report.specificity());
        Json.put(entry, "gmean", report.gMean());
        Json.put(entry, "iba", report.indexBalancedAccuracy());
        Json.put(entry, "balanced_accuracy", report.balancedAccuracy());
        Json.put(entry, "mcc", report.mcc());
        Json.put(entry, "kappa", report.kappa());
        if (beta > NO_BETA) {
            entry.put("beta", beta);
            Json.put(entry, "f_beta", number.applyAsDouble(counts -> counts.fBeta(beta)));
        }
        entry.put("support", report.support());
    }

    private static String plain(double beta) {
        return beta == Math.rint(beta) ? Long.toString((long) beta) : Double.toString(beta);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "undefined" : String.format(Locale.ROOT, "%.3f", value);
    }
}

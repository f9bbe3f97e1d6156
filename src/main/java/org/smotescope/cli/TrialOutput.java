package org.smotescope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.smotescope.experiment.Comparison;
import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.experiment.Verdict;
import org.smotescope.learning.metrics.Metric;

/// What an evaluation shows beside the numbers of each variant: the verdict and the differences.
final class TrialOutput {
    /// What people are shown of differences; machines get all.
    static final List<Metric> SHOWN =
            List.of(
                    Metric.RECALL,
                    Metric.PRECISION,
                    Metric.F1,
                    Metric.MCC,
                    Metric.ROC_AUC,
                    Metric.AVERAGE_PRECISION,
                    Metric.BRIER);

    private TrialOutput() {}

    static void verdict(PrintWriter out, EvaluationReport report) {
        Verdict verdict = report.verdict();
        out.println(verdict.headline());
        out.println(verdict.detail());
    }

    static void why(PrintWriter out, EvaluationReport report) {
        out.println();
        out.println(report.verdict().why());
    }

    static void addTo(ObjectNode node, EvaluationReport report) {
        Verdict verdict = report.verdict();
        ObjectNode words = node.putObject("verdict");
        words.put("kind", verdict.kind().id());
        words.put("headline", verdict.headline());
        words.put("detail", verdict.detail());
        words.put("why", verdict.why());
        ArrayNode differences = node.putArray("differences");
        for (Comparison comparison : report.comparisons()) {
            ObjectNode entry = differences.addObject();
            entry.put("of", comparison.of());
            entry.put("against", comparison.against());
            ObjectNode means = entry.putObject("metrics");
            comparison.means().forEach((metric, value) -> Json.put(means, metric.id(), value));
            intervals(entry, comparison.intervals());
            values(entry, comparison.values());
        }
    }

    static void intervals(ObjectNode node, Map<Metric, Interval> intervals) {
        ObjectNode entries = node.putObject("intervals");
        intervals.forEach(
                (metric, interval) -> {
                    ArrayNode ends = entries.putArray(metric.id());
                    add(ends, interval.low());
                    add(ends, interval.high());
                });
    }

    /// The value in each split, in order: the dots behind a mean.
    static void values(ObjectNode node, Map<Metric, List<Double>> values) {
        ObjectNode entries = node.putObject("splits");
        values.forEach(
                (metric, each) -> {
                    ArrayNode dots = entries.putArray(metric.id());
                    each.forEach(value -> add(dots, value));
                });
    }

    private static void add(ArrayNode node, double value) {
        if (Double.isFinite(value)) {
            node.add(value);
        } else {
            node.addNull();
        }
    }

    /// The differences of the recipe's sampler, or nothing where nothing is resampled.
    static void differences(PrintWriter out, EvaluationReport report) {
        List<Comparison> of =
                report.comparisons().stream()
                        .filter(each -> each.of().equals(report.subject().variant()))
                        .toList();
        if (of.isEmpty()) {
            return;
        }
        String[] heads = new String[of.size() + 1];
        heads[0] = of.getFirst().of() + " minus";
        for (int i = 0; i < of.size(); i++) {
            heads[i + 1] = of.get(i).against();
        }
        TextTable table = new TextTable(heads);
        for (Metric metric : SHOWN) {
            String[] row = new String[heads.length];
            row[0] = metric.id();
            for (int i = 0; i < of.size(); i++) {
                Interval interval = of.get(i).interval(metric);
                row[i + 1] =
                        change(of.get(i).mean(metric))
                                + (interval.isDefined()
                                        ? " ["
                                                + change(interval.low())
                                                + ", "
                                                + change(interval.high())
                                                + "]"
                                        : "");
            }
            table.row(row);
        }
        out.println();
        table.print(out);
    }

    static String number(double value) {
        return Double.isNaN(value) ? "undefined" : String.format(Locale.ROOT, "%.3f", value);
    }

    static String change(double value) {
        return Double.isNaN(value) ? "undefined" : String.format(Locale.ROOT, "%+.3f", value);
    }
}

package org.smotescope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.SweepReport;
import org.smotescope.experiment.VariantResult;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;
import picocli.CommandLine;

/// What the amount of resampling changes, for people and for machines.
final class SweepOutput {
    private static final List<Metric> SWEPT =
            List.of(Metric.PRECISION, Metric.RECALL, Metric.F1, Metric.MCC, Metric.BRIER);

    private SweepOutput() {}

    static void print(CommandLine line, SweepReport report, boolean json) {
        PrintWriter out = line.getOut();
        if (json) {
            out.println(Json.text(json(report, line)));
            return;
        }
        out.println(
                report.subject().variant()
                        + ": the ratio of the classes after resampling, and what it was worth."
                        + (report.protocol() instanceof Protocol.HoldOut
                                ? ""
                                : " Means over splits with 95 % intervals."));
        out.println();
        TextTable table = new TextTable("ratio", "precision", "recall", "f1", "mcc", "brier");
        for (SweepReport.Point point : report.points()) {
            VariantResult result = point.result();
            if (result != null) {
                String[] row = new String[SWEPT.size() + 1];
                row[0] = TrialOutput.number(point.ratio());
                for (int i = 0; i < SWEPT.size(); i++) {
                    row[i + 1] = withInterval(result, SWEPT.get(i));
                }
                table.row(row);
            }
        }
        table.print(out);
        for (SweepReport.Point point : report.points()) {
            if (point.result() == null) {
                out.println("not at " + TrialOutput.number(point.ratio()) + ": " + point.problem());
            }
        }
    }

    private static String withInterval(VariantResult result, Metric metric) {
        Interval interval = result.intervals().get(metric);
        String mean = TrialOutput.number(result.metric(metric));
        return interval == null || !interval.isDefined()
                ? mean
                : mean
                        + " ["
                        + TrialOutput.number(interval.low())
                        + ", "
                        + TrialOutput.number(interval.high())
                        + "]";
    }

    private static ObjectNode json(SweepReport report, CommandLine line) {
        ObjectNode node = Json.object();
        node.set("protocol", EvaluationOutput.json(report.protocol()));
        ObjectNode data = node.putObject("data");
        data.put("rows", report.rows());
        data.put("train", report.train());
        data.put("test", report.test());
        node.put("name", report.subject().variant());
        ArrayNode points = node.putArray("sweep");
        for (SweepReport.Point point : report.points()) {
            ObjectNode entry = points.addObject();
            entry.put("ratio", point.ratio());
            VariantResult result = point.result();
            if (result == null) {
                entry.put("problem", point.problem());
            } else {
                entry.set("run", EvaluationOutput.json(result, line));
            }
        }
        return node;
    }
}

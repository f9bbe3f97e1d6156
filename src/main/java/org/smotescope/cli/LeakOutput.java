package org.smotescope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import org.smotescope.experiment.Leak;
import org.smotescope.experiment.LeakReport;
import org.smotescope.experiment.VariantResult;
import org.smotescope.learning.metrics.Metric;
import picocli.CommandLine;

/// What leaks do to the numbers: the honest ones beside the wrong ones, which are marked so that
/// nobody takes them for a measurement.
final class LeakOutput {
    private LeakOutput() {}

    static void print(CommandLine line, LeakReport report, boolean json) {
        if (json) {
            ObjectNode node = EvaluationOutput.json(report.honest(), line);
            ObjectNode leaky = node.putObject("leaky");
            leaky.put("warning", report.warning());
            ArrayNode leaks = leaky.putArray("leaks");
            report.leaks().stream().map(Leak::id).forEach(leaks::add);
            ArrayNode runs = leaky.putArray("runs");
            report.wrong().forEach(each -> runs.add(EvaluationOutput.json(each, line)));
            line.getOut().println(Json.text(node));
            return;
        }
        EvaluationOutput.print(line, report.honest(), false);
        PrintWriter out = line.getOut();
        out.println();
        out.println("!!!! " + report.warning().toUpperCase(Locale.ROOT));
        out.println("!!!! The numbers under WRONG are no measure of any model. Do not use them.");
        for (VariantResult wrong : report.wrong()) {
            report.honest()
                    .variant(wrong.name())
                    .ifPresent(
                            honest -> {
                                out.println();
                                leak(honest, wrong).print(out);
                            });
        }
    }

    private static TextTable leak(VariantResult honest, VariantResult wrong) {
        TextTable table = new TextTable(honest.name(), "honest", "WRONG", "flattered by");
        for (Metric metric : TrialOutput.SHOWN) {
            double right = honest.metric(metric);
            double leaky = wrong.metric(metric);
            double gain = metric.better() == Metric.Better.LOWER ? right - leaky : leaky - right;
            table.row(
                    metric.id(),
                    TrialOutput.number(right),
                    TrialOutput.number(leaky),
                    TrialOutput.change(gain));
        }
        return table;
    }
}

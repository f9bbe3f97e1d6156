package org.smotescope.learning.metrics;

import java.util.ArrayList;
import java.util.List;

/// What the answers are worth for one class against all others. NaN stands for undefined.
///
/// @param label the label of the class
/// @param precision the share of its rows among those called so; undefined if none is called so
/// @param recall the share of its rows that are called so; undefined if it has no rows
/// @param f1 the harmonic mean of both; undefined if it has no rows and none is called so
/// @param specificity the share of other rows that are not called so; undefined without others
/// @param support the number of its rows
public record ClassReport(
        String label, double precision, double recall, double f1, double specificity, int support) {
    /// The reports of all classes, by code.
    public static List<ClassReport> of(ConfusionMatrix confusion) {
        List<ClassReport> reports = new ArrayList<>(confusion.size());
        for (int c = 0; c < confusion.size(); c++) {
            Counts counts = confusion.against(c);
            reports.add(
                    new ClassReport(
                            confusion.labels().get(c),
                            counts.precision(),
                            counts.recall(),
                            counts.f1(),
                            counts.specificity(),
                            counts.tp() + counts.fn()));
        }
        return List.copyOf(reports);
    }
}

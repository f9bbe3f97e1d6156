package org.smotescope.learning.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What the answers are worth for one class against all others, or an average of that over the
/// classes. NaN stands for undefined.
///
/// @param label the label of the class, or the name of the average
/// @param precision the share of its rows among those called so; undefined if none is called so
/// @param recall the share of its rows that are called so; undefined if it has no rows
/// @param f1 the harmonic mean of both; undefined if it has no rows and none is called so
/// @param specificity the share of other rows that are not called so; undefined without others
/// @param gMean the geometric mean of recall and specificity; undefined if one of them is
/// @param indexBalancedAccuracy see [Counts#indexBalancedAccuracy()]
/// @param balancedAccuracy the mean of recall and specificity
/// @param mcc see [Counts#mcc()]
/// @param kappa see [Counts#kappa()]
/// @param support the number of its rows; of an average all rows
public record ClassReport(
        String label,
        double precision,
        double recall,
        double f1,
        double specificity,
        double gMean,
        double indexBalancedAccuracy,
        double balancedAccuracy,
        double mcc,
        double kappa,
        int support) {
    /// The reports of all classes, by code.
    public static List<ClassReport> of(ConfusionMatrix confusion) {
        List<ClassReport> reports = new ArrayList<>(confusion.size());
        for (int c = 0; c < confusion.size(); c++) {
            Counts counts = confusion.against(c);
            reports.add(
                    of(
                            confusion.labels().get(c),
                            value -> value.applyAsDouble(counts),
                            counts.positives()));
        }
        return List.copyOf(reports);
    }

    /// The average over the classes.
    public static ClassReport of(ConfusionMatrix confusion, Average average) {
        return of(average.id(), value -> average.of(confusion, value), confusion.total());
    }

    private static ClassReport of(
            String label, ToDoubleFunction<ToDoubleFunction<Counts>> number, int support) {
        return new ClassReport(
                label,
                number.applyAsDouble(Counts::precision),
                number.applyAsDouble(Counts::recall),
                number.applyAsDouble(Counts::f1),
                number.applyAsDouble(Counts::specificity),
                number.applyAsDouble(Counts::gMean),
                number.applyAsDouble(Counts::indexBalancedAccuracy),
                number.applyAsDouble(Counts::balancedAccuracy),
                number.applyAsDouble(Counts::mcc),
                number.applyAsDouble(Counts::kappa),
                support);
    }
}

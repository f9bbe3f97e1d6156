package org.smotescope.learning.metrics;

import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/// How numbers about single classes, each against all others, become one. A mean is undefined if
/// one of its numbers is.
public enum Average {
    /// Each class that occurs in the truth or in the answers counts the same.
    MACRO("macro"),
    /// Each class counts as often as it has rows.
    WEIGHTED("weighted"),
    /// The counts of the classes are added first. With one answer per row, precision, recall and F1
    /// are then all the accuracy.
    MICRO("micro");

    private final String id;

    Average(String id) {
        this.id = id;
    }

    /// The name in files; does not change.
    public String id() {
        return id;
    }

    /// The average of a number over the classes; NaN where it is undefined.
    ///
    /// @param value the number, given the counts of one class against all others
    public double of(ConfusionMatrix confusion, ToDoubleFunction<Counts> value) {
        if (this == MICRO) {
            return value.applyAsDouble(pooled(confusion));
        }
        return mean(
                confusion.size(),
                this == WEIGHTED ? confusion::truthOf : c -> occurs(confusion, c) ? 1.0 : 0.0,
                c -> value.applyAsDouble(confusion.against(c)));
    }

    /// The weighted mean over the classes with a weight above 0.
    static double mean(int classes, IntToDoubleFunction weight, IntToDoubleFunction value) {
        double sum = 0.0;
        double weights = 0.0;
        for (int c = 0; c < classes; c++) {
            double w = weight.applyAsDouble(c);
            if (w > 0.0) {
                sum += w * value.applyAsDouble(c);
                weights += w;
            }
        }
        return sum / weights;
    }

    private static Counts pooled(ConfusionMatrix confusion) {
        int tp = 0;
        int fp = 0;
        int fn = 0;
        int tn = 0;
        for (int c = 0; c < confusion.size(); c++) {
            if (occurs(confusion, c)) {
                Counts counts = confusion.against(c);
                tp += counts.tp();
                fp += counts.fp();
                fn += counts.fn();
                tn += counts.tn();
            }
        }
        return new Counts(tp, fp, fn, tn);
    }

    private static boolean occurs(ConfusionMatrix confusion, int code) {
        return confusion.truthOf(code) > 0 || confusion.answersOf(code) > 0;
    }
}

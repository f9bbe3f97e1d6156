package org.smotescope.learning.metrics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The metrics that depend on the answers alone. Undefined is NaN.
///
/// @param confusion how many rows of each class were given which answer
/// @param reports what the answers are worth per class
/// @param positive the code of the positive class; not used with more than two classes
record Decided(ConfusionMatrix confusion, List<ClassReport> reports, int positive) {
    static Decided of(ConfusionMatrix confusion, int positive) {
        return new Decided(confusion, ClassReport.of(confusion), positive);
    }

    double accuracy() {
        return confusion.right() / (double) confusion.total();
    }

    /// The accuracy of calling every row the most frequent class.
    double majorityBaseline() {
        int largest = 0;
        for (int c = 0; c < confusion.size(); c++) {
            largest = Math.max(largest, confusion.truthOf(c));
        }
        return largest / (double) confusion.total();
    }

    double precision() {
        return positiveOrMacro(ClassReport::precision);
    }

    double recall() {
        return positiveOrMacro(ClassReport::recall);
    }

    double specificity() {
        return positiveOrMacro(ClassReport::specificity);
    }

    double f1() {
        return positiveOrMacro(ClassReport::f1);
    }

    /// The mean recall over the classes that have rows.
    double balancedAccuracy() {
        double sum = 0.0;
        int present = 0;
        for (ClassReport report : reports) {
            if (report.support() > 0) {
                sum += report.recall();
                present++;
            }
        }
        return sum / present;
    }

    /// The geometric mean of the recalls of the classes that occur: for two classes, of sensitivity
    /// and specificity (Kubat and Matwin 1997, ICML, 179-186).
    double gMean() {
        double product = 1.0;
        int classes = 0;
        for (int c = 0; c < reports.size(); c++) {
            if (confusion.size() == 2 || occurs(c)) {
                product *= reports.get(c).recall();
                classes++;
            }
        }
        return classes == 2 ? Math.sqrt(product) : Math.pow(product, 1.0 / classes);
    }

    /// The correlation of truth and answers (Matthews 1975, doi:10.1016/0005-2795(75)90109-9), for
    /// more classes R_K (Gorodkin 2004, doi:10.1016/j.compbiolchem.2004.09.006).
    double mcc() {
        double total = confusion.total();
        double both = 0.0;
        double truth = 0.0;
        double answers = 0.0;
        for (int c = 0; c < confusion.size(); c++) {
            double t = confusion.truthOf(c);
            double a = confusion.answersOf(c);
            both += t * a;
            truth += t * t;
            answers += a * a;
        }
        double spread = (total * total - answers) * (total * total - truth);
        return (confusion.right() * total - both) / Math.sqrt(spread);
    }

    /// Agreement beyond chance (Cohen 1960, doi:10.1177/001316446002000104).
    double kappa() {
        double total = confusion.total();
        double chance = 0.0;
        for (int c = 0; c < confusion.size(); c++) {
            chance += confusion.truthOf(c) / total * (confusion.answersOf(c) / total);
        }
        return chance == 1.0 ? Double.NaN : (accuracy() - chance) / (1.0 - chance);
    }

    /// The value of the positive class, or with more than two classes the mean over those that
    /// occur in the truth or in the answers; undefined if it is so for one of them.
    private double positiveOrMacro(ToDoubleFunction<ClassReport> value) {
        if (confusion.size() == 2) {
            return value.applyAsDouble(reports.get(positive));
        }
        double sum = 0.0;
        int classes = 0;
        for (int c = 0; c < reports.size(); c++) {
            if (occurs(c)) {
                sum += value.applyAsDouble(reports.get(c));
                classes++;
            }
        }
        return sum / classes;
    }

    private boolean occurs(int code) {
        return confusion.truthOf(code) > 0 || confusion.answersOf(code) > 0;
    }
}

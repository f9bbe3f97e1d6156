package org.smotescope.learning.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.smotescope.data.Monitor;

/// What the probabilities of one class against all others are worth, whatever the threshold, or an
/// average of that over the classes. NaN stands for undefined.
///
/// @param label the label of the class, or the name of the average
/// @param rocAuc see [ScoreTable#rocAuc()]
/// @param averagePrecision see [ScoreTable#averagePrecision()]
/// @param brier the mean squared difference of probability and truth
/// @param logLoss the mean of `-ln` of the probability given to what is true
/// @param calibrationError the mean distance of score and share over ten intervals of equal width
/// @param support the number of its rows; of an average all rows
public record ScoreReport(
        String label,
        double rocAuc,
        double averagePrecision,
        double brier,
        double logLoss,
        double calibrationError,
        int support) {
    /// The reports of all classes, by code.
    ///
    /// @param probabilities as `[class][row]`
    /// @param truth the class code per row
    /// @param labels the labels of the classes
    public static List<ScoreReport> of(double[][] probabilities, int[] truth, List<String> labels) {
        List<ScoreReport> reports = new ArrayList<>(labels.size());
        for (int c = 0; c < labels.size(); c++) {
            reports.add(of(labels.get(c), probabilities[c], indicator(truth, c)));
        }
        return List.copyOf(reports);
    }

    /// The average over the classes.
    ///
    /// @param average micro takes every pair of a row and a class as a row of its own
    /// @param probabilities as `[class][row]`
    /// @param truth the class code per row
    /// @param labels the labels of the classes
    public static ScoreReport of(
            Average average, double[][] probabilities, int[] truth, List<String> labels) {
        return average == Average.MICRO
                ? pooled(probabilities, truth)
                : averaged(average, of(probabilities, truth, labels));
    }

    /// The reports of all classes, by code, then all averages.
    ///
    /// @param probabilities as `[class][row]`
    /// @param truth the class code per row
    /// @param labels the labels of the classes
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static List<ScoreReport> withAverages(
            double[][] probabilities, int[] truth, List<String> labels, Monitor monitor) {
        List<ScoreReport> classes = new ArrayList<>(labels.size());
        for (int c = 0; c < labels.size(); c++) {
            monitor.check((double) c / (labels.size() + 1));
            classes.add(of(labels.get(c), probabilities[c], indicator(truth, c)));
        }
        monitor.check(labels.size() / (labels.size() + 1.0));
        List<ScoreReport> all = new ArrayList<>(classes);
        all.add(averaged(Average.MACRO, classes));
        all.add(averaged(Average.WEIGHTED, classes));
        all.add(pooled(probabilities, truth));
        return List.copyOf(all);
    }

    /// The mean of reports of several parts of the data, such as folds.
    ///
    /// @param parts not empty; each with the reports of the same classes and averages
    public static List<ScoreReport> means(List<List<ScoreReport>> parts) {
        List<ScoreReport> means = new ArrayList<>();
        for (int i = 0; i < parts.getFirst().size(); i++) {
            int place = i;
            List<ScoreReport> same = parts.stream().map(part -> part.get(place)).toList();
            means.add(
                    mean(
                            same.getFirst().label(),
                            same,
                            _ -> 1.0,
                            same.stream().mapToInt(ScoreReport::support).sum()));
        }
        return List.copyOf(means);
    }

    private static ScoreReport averaged(Average average, List<ScoreReport> classes) {
        return mean(
                average.id(),
                classes,
                average == Average.MACRO ? _ -> 1.0 : ScoreReport::support,
                classes.stream().mapToInt(ScoreReport::support).sum());
    }

    private static ScoreReport mean(
            String label,
            List<ScoreReport> reports,
            ToDoubleFunction<ScoreReport> weight,
            int support) {
        ToDoubleFunction<ToDoubleFunction<ScoreReport>> mean =
                value ->
                        Average.mean(
                                reports.size(),
                                i -> weight.applyAsDouble(reports.get(i)),
                                i -> value.applyAsDouble(reports.get(i)));
        return new ScoreReport(
                label,
                mean.applyAsDouble(ScoreReport::rocAuc),
                mean.applyAsDouble(ScoreReport::averagePrecision),
                mean.applyAsDouble(ScoreReport::brier),
                mean.applyAsDouble(ScoreReport::logLoss),
                mean.applyAsDouble(ScoreReport::calibrationError),
                support);
    }

    private static ScoreReport pooled(double[][] probabilities, int[] truth) {
        double[] scores = new double[probabilities.length * truth.length];
        int[] positive = new int[scores.length];
        for (int c = 0; c < probabilities.length; c++) {
            int first = c * truth.length;
            System.arraycopy(probabilities[c], 0, scores, first, truth.length);
            System.arraycopy(indicator(truth, c), 0, positive, first, truth.length);
        }
        return of(Average.MICRO.id(), scores, positive);
    }

    private static ScoreReport of(String label, double[] scores, int[] positive) {
        double[] others = Arrays.stream(scores).map(score -> 1.0 - score).toArray();
        Scored scored = new Scored(new double[][] {others, scores}, positive, 1);
        return new ScoreReport(
                label,
                scored.rocAuc(),
                scored.averagePrecision(),
                scored.brier(),
                scored.logLoss(),
                scored.calibrationError(),
                Arrays.stream(positive).sum());
    }

    private static int[] indicator(int[] truth, int code) {
        return Arrays.stream(truth).map(c -> c == code ? 1 : 0).toArray();
    }
}

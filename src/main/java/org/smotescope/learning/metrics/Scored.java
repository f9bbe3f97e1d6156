package org.smotescope.learning.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The metrics that depend on the probabilities, whatever the threshold. Undefined is NaN.
final class Scored {
    /// Probabilities are kept this far from 0 and 1 in the log loss: the spacing of doubles at 1.
    private static final double SMALLEST = Math.ulp(1.0);

    static final int BINS = 10;

    private final double[][] probabilities;
    private final int[] truth;
    private final int positive;
    private final List<ScoreTable> tables;

    /// @param probabilities as `[class][row]`
    /// @param truth the class code per row
    /// @param positive the code of the positive class; not used with more than two classes
    Scored(double[][] probabilities, int[] truth, int positive) {
        this.probabilities = probabilities;
        this.truth = truth;
        this.positive = positive;
        this.tables = new ArrayList<>();
        if (twoClasses()) {
            tables.add(ScoreTable.of(probabilities[positive], truth, positive));
        } else {
            for (int c = 0; c < probabilities.length; c++) {
                tables.add(ScoreTable.of(probabilities[c], truth, c));
            }
        }
    }

    /// Two classes: the table of the positive class. More: one table per class against the others.
    List<ScoreTable> tables() {
        return tables;
    }

    double rocAuc() {
        return mean(ScoreTable::rocAuc);
    }

    double averagePrecision() {
        return mean(ScoreTable::averagePrecision);
    }

    /// The mean squared difference of probability and truth; with more than two classes summed over
    /// the classes (Brier 1950, doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2).
    double brier() {
        double sum = 0.0;
        for (int c = 0; c < probabilities.length; c++) {
            if (twoClasses() && c != positive) {
                continue;
            }
            for (int i = 0; i < truth.length; i++) {
                double difference = probabilities[c][i] - (truth[i] == c ? 1.0 : 0.0);
                sum += difference * difference;
            }
        }
        return sum / truth.length;
    }

    /// The mean of `-ln` of the probability that the true class was given.
    double logLoss() {
        double sum = 0.0;
        for (int i = 0; i < truth.length; i++) {
            double all = 0.0;
            for (double[] ofClass : probabilities) {
                all += kept(ofClass[i]);
            }
            sum -= Math.log(kept(probabilities[truth[i]][i]) / all);
        }
        return sum / truth.length;
    }

    /// The mean distance of score and share of positive rows over intervals of the score (Naeini,
    /// Cooper and Hauskrecht 2015, AAAI, 2901-2907). With more than two classes: of the largest
    /// probability and the share of right answers (Guo et al. 2017, arXiv 1706.04599).
    double calibrationError() {
        return calibrationError(twoClasses() ? tables.getFirst() : confidence());
    }

    private ScoreTable confidence() {
        double[] largest = new double[truth.length];
        int[] right = new int[truth.length];
        for (int i = 0; i < truth.length; i++) {
            int answer = Decisions.mostProbable(probabilities, i);
            largest[i] = probabilities[answer][i];
            right[i] = answer == truth[i] ? 1 : 0;
        }
        return ScoreTable.of(largest, right, 1);
    }

    private static double calibrationError(ScoreTable table) {
        double sum = 0.0;
        for (CalibrationBin bin : table.calibration(BINS)) {
            if (bin.rows() > 0) {
                sum += bin.rows() * Math.abs(bin.positiveShare() - bin.meanScore());
            }
        }
        return sum / table.rows();
    }

    private double mean(ToDoubleFunction<ScoreTable> value) {
        double sum = 0.0;
        for (ScoreTable table : tables) {
            sum += value.applyAsDouble(table);
        }
        return sum / tables.size();
    }

    private boolean twoClasses() {
        return probabilities.length == 2;
    }

    private static double kept(double probability) {
        return Math.clamp(probability, SMALLEST, 1.0 - SMALLEST);
    }
}

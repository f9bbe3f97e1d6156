package org.smotescope.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.smotescope.data.Matrix;
import org.smotescope.data.Mix;

/// Rows that tests of classifiers learn from.
public final class ClassifierCases {
    private ClassifierCases() {}

    /// Rows to learn from and rows to judge.
    ///
    /// @param truth the class code of each row to judge
    public record Halves(Training train, Matrix judged, int[] truth) {
        public Training balanced() {
            return new Training(
                    train.features(),
                    train.classes(),
                    train.classCount(),
                    ClassWeights.balanced(train.classes(), train.classCount()));
        }

        public Training weighted(boolean isBalanced) {
            return isBalanced ? balanced() : train;
        }
    }

    /// A reference data set, standardised as a whole: even rows to learn from, odd rows to judge.
    public static Halves halves(String name) {
        ReferenceFiles.Data data = ReferenceFiles.data(name);
        Matrix scaled = ReferenceFiles.standard(data.features()).apply(data.features());
        int size = data.classes().length;
        int[] even = IntStream.range(0, size).filter(i -> i % 2 == 0).toArray();
        int[] odd = IntStream.range(0, size).filter(i -> i % 2 == 1).toArray();
        return new Halves(
                Training.unweighted(
                        scaled.select(even), select(data.classes(), even), data.labels().size()),
                scaled.select(odd),
                select(data.classes(), odd));
    }

    /// Noise in which the first column tells the classes apart, more or less; the first class has
    /// the most rows.
    public static Training noise(int rows, int columns, int classes, long seed) {
        double[][] features = new double[columns][rows];
        int[] codes = new int[rows];
        for (int i = 0; i < rows; i++) {
            double draw = Mix.unit(Mix.of(seed, i, -1));
            codes[i] = (int) (classes * draw * draw);
            for (int j = 0; j < columns; j++) {
                features[j][i] = 3.0 * Mix.unit(Mix.of(seed, i, j)) + (j == 0 ? codes[i] : 0.0);
            }
        }
        return Training.unweighted(Matrix.ofColumns(rows, features), codes, classes);
    }

    public static int[] select(int[] values, int[] rows) {
        int[] selected = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = values[rows[i]];
        }
        return selected;
    }

    /// A classifier of the catalogue with its defaults, few trees and rounds.
    public static Classifier quick(ClassifierDescriptor descriptor, long seed) {
        Map<String, String> settings =
                switch (descriptor.id()) {
                    case "forest" -> Map.of("trees", "20");
                    case "boosting" -> Map.of("rounds", "20");
                    default -> Map.of();
                };
        return descriptor.classifier(
                HyperparameterValues.of(descriptor.settings(), settings), seed);
    }

    /// The probability that a row of a class has a greater one than a row of the others, ties
    /// counted half, averaged over the classes; for two classes of the second.
    public static double rocAuc(double[][] probabilities, int[] truth) {
        List<Double> areas = new ArrayList<>();
        for (int code = probabilities.length == 2 ? 1 : 0; code < probabilities.length; code++) {
            double wins = 0.0;
            double pairs = 0.0;
            for (int a = 0; a < truth.length; a++) {
                for (int b = 0; b < truth.length; b++) {
                    if (truth[a] == code && truth[b] != code) {
                        double difference = probabilities[code][a] - probabilities[code][b];
                        wins += 0.5 + 0.5 * Math.signum(difference);
                        pairs++;
                    }
                }
            }
            areas.add(wins / pairs);
        }
        return areas.stream().mapToDouble(area -> area).average().orElseThrow();
    }

    /// The mean of `-log(p)` of the true classes, no p below 0.001.
    public static double logLoss(double[][] probabilities, int[] truth) {
        double sum = 0.0;
        for (int i = 0; i < truth.length; i++) {
            sum -= Math.log(Math.max(probabilities[truth[i]][i], 1e-3));
        }
        return sum / truth.length;
    }
}

package org.smotescope.learning.metrics;

import java.util.Arrays;

/// The ROC area of more than two classes as the mean over all pairs of classes, each pair judged on
/// its own rows only (Hand and Till 2001, doi:10.1023/A:1010920819831): unlike the mean over single
/// classes against the rest, the plain mean does not depend on how frequent the classes are.
public final class PairwiseAuc {
    private PairwiseAuc() {}

    /// The mean over the pairs; NaN if a class has no rows.
    ///
    /// @param average macro, or weighted by the rows of each pair
    /// @param probabilities as `[class][row]`
    /// @param truth the class code per row
    public static double of(Average average, double[][] probabilities, int[] truth) {
        if (average == Average.MICRO) {
            throw new IllegalArgumentException("pairs have no micro average");
        }
        double sum = 0.0;
        double weights = 0.0;
        for (int a = 0; a < probabilities.length; a++) {
            for (int b = a + 1; b < probabilities.length; b++) {
                int[] rows = rows(truth, a, b);
                double weight = average == Average.MACRO ? 1.0 : rows.length;
                double pair =
                        (auc(probabilities[a], truth, rows, a)
                                        + auc(probabilities[b], truth, rows, b))
                                / 2.0;
                sum += weight * pair;
                weights += weight;
            }
        }
        return sum / weights;
    }

    private static int[] rows(int[] truth, int a, int b) {
        int[] rows = new int[truth.length];
        int n = 0;
        for (int i = 0; i < truth.length; i++) {
            if (truth[i] == a || truth[i] == b) {
                rows[n++] = i;
            }
        }
        return Arrays.copyOf(rows, n);
    }

    private static double auc(double[] scores, int[] truth, int[] rows, int positive) {
        return ScoreTable.of(
                        Arrays.stream(rows).mapToDouble(i -> scores[i]).toArray(),
                        Arrays.stream(rows).map(i -> truth[i]).toArray(),
                        positive)
                .rocAuc();
    }
}

package org.smotescope.learning.metrics;

/// Turns probabilities into answers.
public final class Decisions {
    private Decisions() {}

    /// The answer per row. With two classes a row is called positive if the probability of that
    /// class is at least the threshold. With more classes the most probable one is the answer, the
    /// earlier class where several are equally probable, and neither `positive` nor `threshold` is
    /// used.
    ///
    /// @param probabilities as `[class][row]`
    /// @param positive the code of the positive class
    /// @param threshold the smallest score that is called positive
    public static int[] of(double[][] probabilities, int positive, double threshold) {
        int[] answers = new int[probabilities[0].length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] =
                    probabilities.length == 2
                            ? (probabilities[positive][i] >= threshold ? positive : 1 - positive)
                            : mostProbable(probabilities, i);
        }
        return answers;
    }

    static int mostProbable(double[][] probabilities, int row) {
        int best = 0;
        for (int c = 1; c < probabilities.length; c++) {
            if (probabilities[c][row] > probabilities[best][row]) {
                best = c;
            }
        }
        return best;
    }
}

package org.smotescope.learning.metrics;

import java.util.List;

/// How many rows of each class were given which answer. Immutable.
public final class ConfusionMatrix {
    private final List<String> labels;
    private final int[][] counts;

    private ConfusionMatrix(List<String> labels, int[][] counts) {
        this.labels = List.copyOf(labels);
        this.counts = counts;
    }

    /// Counts the answers.
    ///
    /// @param truth the class code per row
    /// @param predicted the answer per row
    /// @param labels the labels of the classes
    public static ConfusionMatrix of(int[] truth, int[] predicted, List<String> labels) {
        if (truth.length != predicted.length) {
            throw new IllegalArgumentException(
                    "answers must be " + truth.length + ": " + predicted.length);
        }
        int[][] counts = new int[labels.size()][labels.size()];
        for (int i = 0; i < truth.length; i++) {
            counts[truth[i]][predicted[i]]++;
        }
        return new ConfusionMatrix(labels, counts);
    }

    /// The matrix of two classes.
    ///
    /// @param positive the code of the positive class, 0 or 1
    public static ConfusionMatrix of(Counts counts, List<String> labels, int positive) {
        if (labels.size() != 2) {
            throw new IllegalArgumentException("labels must be 2: " + labels.size());
        }
        int negative = 1 - positive;
        int[][] matrix = new int[2][2];
        matrix[positive][positive] = counts.tp();
        matrix[positive][negative] = counts.fn();
        matrix[negative][positive] = counts.fp();
        matrix[negative][negative] = counts.tn();
        return new ConfusionMatrix(labels, matrix);
    }

    /// The counts of both: one matrix for several parts of the data, such as folds.
    ///
    /// @throws IllegalArgumentException if the labels differ
    public ConfusionMatrix plus(ConfusionMatrix other) {
        if (!labels.equals(other.labels)) {
            throw new IllegalArgumentException("labels must be " + labels + ": " + other.labels);
        }
        int[][] sum = counts();
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[i][j] += other.counts[i][j];
            }
        }
        return new ConfusionMatrix(labels, sum);
    }

    public List<String> labels() {
        return labels;
    }

    /// The number of classes.
    public int size() {
        return counts.length;
    }

    /// The number of rows of class `truth` that were called `predicted`.
    public int count(int truth, int predicted) {
        return counts[truth][predicted];
    }

    /// A copy of all counts, as `[true][predicted]`.
    public int[][] counts() {
        int[][] copy = new int[counts.length][];
        for (int c = 0; c < copy.length; c++) {
            copy[c] = counts[c].clone();
        }
        return copy;
    }

    /// The number of rows of a class.
    public int truthOf(int code) {
        int sum = 0;
        for (int count : counts[code]) {
            sum += count;
        }
        return sum;
    }

    /// The number of rows that were called this class.
    public int answersOf(int code) {
        int sum = 0;
        for (int[] row : counts) {
            sum += row[code];
        }
        return sum;
    }

    /// The number of all rows.
    public int total() {
        int sum = 0;
        for (int c = 0; c < counts.length; c++) {
            sum += truthOf(c);
        }
        return sum;
    }

    /// The number of rows whose answer is right.
    public int right() {
        int sum = 0;
        for (int c = 0; c < counts.length; c++) {
            sum += counts[c][c];
        }
        return sum;
    }

    /// One class against all others.
    public Counts against(int positive) {
        int tp = counts[positive][positive];
        int fp = answersOf(positive) - tp;
        int fn = truthOf(positive) - tp;
        return new Counts(tp, fp, fn, total() - tp - fp - fn);
    }
}

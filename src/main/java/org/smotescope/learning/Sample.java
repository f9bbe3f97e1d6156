package org.smotescope.learning;

import org.smotescope.data.Matrix;

/// A small part of many training rows, whose optimum is a good start for the search on all of them.
final class Sample {
    /// The sample is about this many times smaller.
    private static final int SMALLER = 16;

    /// Fewer rows per class and coefficient than this would be too rough.
    private static final int ROWS_PER_COEFFICIENT = 20;

    private Sample() {}

    /// Rows of every class at equal distances, about as many of each class, which count as much as
    /// the rows that they stand for; the same training if its rows are too few to save anything.
    static Training of(Training training) {
        int[] counts = new int[training.classCount()];
        for (int i = 0; i < training.classes().length; i++) {
            counts[training.classes()[i]] += training.weights()[i] > 0.0 ? 1 : 0;
        }
        int each = training.classes().length / (SMALLER * counts.length);
        if (each < ROWS_PER_COEFFICIENT * (training.features().columns() + 1)) {
            return training;
        }
        int[] steps = new int[counts.length];
        int size = 0;
        for (int code = 0; code < counts.length; code++) {
            steps[code] = Math.max(1, counts[code] / each);
            size += (counts[code] + steps[code] - 1) / steps[code];
        }
        int[] rows = new int[size];
        int[] seen = new int[counts.length];
        int n = 0;
        for (int i = 0; i < training.classes().length; i++) {
            int code = training.classes()[i];
            if (training.weights()[i] > 0.0 && seen[code]++ % steps[code] == 0) {
                rows[n++] = i;
            }
        }
        return selected(training, rows, steps);
    }

    private static Training selected(Training training, int[] rows, int[] steps) {
        int[] classes = new int[rows.length];
        double[] weights = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            classes[i] = training.classes()[rows[i]];
            weights[i] = training.weights()[rows[i]] * steps[classes[i]];
        }
        return new Training(
                features(training.features(), rows), classes, training.classCount(), weights);
    }

    /// Of each column by itself: reading here and there waits for memory, of many rows on all
    /// processors.
    private static Matrix features(Matrix all, int[] rows) {
        double[][] columns = new double[all.columns()][rows.length];
        Partition.of(rows.length, columns.length)
                .forEach(
                        columns.length,
                        j -> {
                            double[] from = all.column(j);
                            double[] to = columns[j];
                            for (int i = 0; i < rows.length; i++) {
                                to[i] = from[rows[i]];
                            }
                        });
        return Matrix.ofColumns(rows.length, columns);
    }
}

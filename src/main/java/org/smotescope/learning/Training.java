package org.smotescope.learning;

import java.util.Arrays;
import org.smotescope.data.Matrix;

/// What a classifier learns from. The arrays are not copied: nobody may write to them afterwards.
///
/// @param features one row per training row, without empty cells
/// @param classes the class code per row, from 0 to below `classCount`
/// @param classCount the number of classes, also of those without training rows
/// @param weights how much each row counts: 0 or more
@SuppressWarnings(
        "ArrayRecordComponent") // Millions of rows: hot loops read the arrays as they are.
public record Training(Matrix features, int[] classes, int classCount, double[] weights) {
    public Training {
        if (classes.length != features.rows()) {
            throw new IllegalArgumentException(
                    "classes must be " + features.rows() + ": " + classes.length);
        }
        if (weights.length != features.rows()) {
            throw new IllegalArgumentException(
                    "weights must be " + features.rows() + ": " + weights.length);
        }
        for (int code : classes) {
            if (code < 0 || code >= classCount) {
                throw new IllegalArgumentException(
                        "class must be in [0, " + classCount + "): " + code);
            }
        }
        for (double weight : weights) {
            if (!(weight >= 0.0) || weight == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("weight must be in [0, inf): " + weight);
            }
        }
    }

    /// Training in which every row counts once.
    public static Training unweighted(Matrix features, int[] classes, int classCount) {
        double[] weights = new double[classes.length];
        Arrays.fill(weights, 1.0);
        return new Training(features, classes, classCount, weights);
    }

    /// The sum of the weights per class.
    public double[] classWeights() {
        double[] sums = new double[classCount];
        for (int i = 0; i < classes.length; i++) {
            sums[classes[i]] += weights[i];
        }
        return sums;
    }
}

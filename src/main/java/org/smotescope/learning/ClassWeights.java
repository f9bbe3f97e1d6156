package org.smotescope.learning;

/// Weights of rows that make rare classes count as much as frequent ones.
public final class ClassWeights {
    private ClassWeights() {}

    /// A weight per row: `rows / (classes with rows * rows of its class)`, so that every class
    /// weighs the same in total and the mean weight is 1 (King and Zeng 2001, Political Analysis 9,
    /// 137-163; the rule that other tools call "balanced").
    ///
    /// @param classes the class code per row
    /// @param classCount the number of classes
    public static double[] balanced(int[] classes, int classCount) {
        int[] counts = new int[classCount];
        for (int code : classes) {
            counts[code]++;
        }
        int present = 0;
        for (int count : counts) {
            if (count > 0) {
                present++;
            }
        }
        double[] weights = new double[classes.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = classes.length / ((double) present * counts[classes[i]]);
        }
        return weights;
    }
}

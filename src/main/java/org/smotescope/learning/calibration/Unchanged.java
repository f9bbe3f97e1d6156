package org.smotescope.learning.calibration;

/// Leaves probabilities as they are.
record Unchanged() implements Calibration {
    @Override
    public double[][] apply(double[][] probabilities) {
        double[][] copy = new double[probabilities.length][];
        for (int c = 0; c < copy.length; c++) {
            copy[c] = probabilities[c].clone();
        }
        return copy;
    }
}

package org.smotescope.learning.calibration;

import org.smotescope.data.Monitor;

/// A sigmoid of the log odds of a probability: with slope -1 and intercept 0 it changes nothing,
/// and a model that is sure by the wrong measure can be put right.
///
/// @param sigmoid the function of the log odds
record PlattScaling(Sigmoid sigmoid) implements ScoreMap {
    /// Probabilities are kept this far from 0 and 1, whose log odds are infinite.
    private static final double SMALLEST = 1e-9;

    static PlattScaling fit(double[] probabilities, boolean[] positive, Monitor monitor) {
        double[] scores = new double[probabilities.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = logOdds(probabilities[i]);
        }
        return new PlattScaling(Sigmoid.fit(scores, positive, monitor));
    }

    @Override
    public double of(double probability) {
        return sigmoid.of(logOdds(probability));
    }

    private static double logOdds(double probability) {
        double kept = Math.clamp(probability, SMALLEST, 1.0 - SMALLEST);
        return Math.log(kept / (1.0 - kept));
    }
}

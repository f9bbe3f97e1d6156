package org.smotescope.learning.calibration;

/// A function from the score of one class to its probability. Immutable.
interface ScoreMap {
    double of(double score);
}

package org.smotescope.learning.metrics;

/// Points on a curve, one per threshold, from the highest threshold to the lowest. Immutable.
public interface Curve {
    /// The number of points.
    int size();

    double x(int point);

    double y(int point);

    /// The threshold that gives this point; plus infinity where nothing is called positive.
    double threshold(int point);
}

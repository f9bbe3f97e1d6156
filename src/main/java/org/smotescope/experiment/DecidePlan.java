package org.smotescope.experiment;

/// From which score on a row is called positive; used where there are two classes.
///
/// @param threshold from 0 to 1
public record DecidePlan(double threshold) {
    public DecidePlan {
        if (!(threshold >= 0.0 && threshold <= 1.0)) {
            throw new IllegalArgumentException("threshold must be in [0, 1]: " + threshold);
        }
    }
}

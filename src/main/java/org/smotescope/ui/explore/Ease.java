package org.smotescope.ui.explore;

import javafx.animation.Interpolator;

/// Slow in, slow out.
final class Ease {
    private static final Interpolator SPLINE = Interpolator.ofSpline(0.42, 0, 0.58, 1);

    private Ease() {}

    /// @param share of the time, from 0 to 1; beyond is held
    static double of(double share) {
        return share <= 0 ? 0 : share >= 1 ? 1 : SPLINE.interpolate(0.0, 1.0, share);
    }

    /// Where something between two places is.
    static double between(double from, double to, double share) {
        return from + share * (to - from);
    }
}

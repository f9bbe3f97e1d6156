package org.smotescope.experiment.diagnostics;

/// Some quantiles, linear between the two nearest values: the definition 7 of Hyndman, Fan 1996
/// (doi:10.2307/2684934), which is numpy's.
///
/// @param p5 what one value of twenty is below
/// @param p25 the lower quartile
/// @param median half of the values are below
/// @param p75 the upper quartile
/// @param p95 what one value of twenty is above
/// @param max the largest
public record Quantiles(double p5, double p25, double median, double p75, double p95, double max) {
    /// @param sorted ascending; at least one
    static Quantiles of(double[] sorted) {
        return new Quantiles(
                at(sorted, 0.05),
                at(sorted, 0.25),
                at(sorted, 0.5),
                at(sorted, 0.75),
                at(sorted, 0.95),
                sorted[sorted.length - 1]);
    }

    static double at(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}

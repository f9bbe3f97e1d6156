package org.smotescope.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.EvaluationReport.Subject;

/// What the amount of resampling changes: from the rows as they are to equal classes and beyond.
///
/// @param protocol how it was measured
/// @param subject what was looked for, and with what
/// @param rows all rows of the file that were used
/// @param train training rows of the first split
/// @param test test rows of the first split
/// @param points by ascending ratio; the first is the rows as they are
public record SweepReport(
        Protocol protocol, Subject subject, int rows, int train, int test, List<Point> points) {
    public SweepReport {
        points = List.copyOf(points);
    }

    /// The number of splits that every mean is over.
    public int splits() {
        return protocol.splits();
    }

    /// One amount.
    ///
    /// @param ratio the rows of each smaller class divided by those of the largest, or those of the
    ///   smallest by each larger one, at least; 1 is equal classes, and above 1 the smaller class
    ///   has become the larger one
    /// @param result what it was worth; null where the sampler does not allow this amount
    /// @param problem why not; empty where it does
    public record Point(double ratio, @Nullable VariantResult result, String problem) {}
}

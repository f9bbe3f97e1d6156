package org.smotescope.experiment;

import java.util.List;

/// What an evaluation found.
///
/// @param protocol how it was measured
/// @param rows all rows of the file that were used
/// @param train training rows of the first split
/// @param test test rows of the first split
/// @param variants one result per variant
public record EvaluationReport(
        Protocol protocol, int rows, int train, int test, List<VariantResult> variants) {
    public EvaluationReport {
        variants = List.copyOf(variants);
    }
}

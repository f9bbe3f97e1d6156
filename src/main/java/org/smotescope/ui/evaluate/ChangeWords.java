package org.smotescope.ui.evaluate;

import org.smotescope.experiment.Change;
import org.smotescope.experiment.Comparison;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;

/// The word beside a change, and what it means.
final class ChangeWords {
    /// Under a table that has words.
    static final String KEY = "Words: the 95 % interval over the folds. Unclear: it holds 0.";

    /// Under a table that has none: a single test set has no interval.
    static final String NOT_KNOWN = "One test set cannot say how sure a change is.";

    private ChangeWords() {}

    /// "change −0.360 (−0.424 … −0.296): worse"; nothing where nothing is known.
    static String of(Comparison comparison, Metric metric) {
        Change change = comparison.change(metric);
        Interval interval = comparison.interval(metric);
        return change == Change.UNKNOWN
                ? ""
                : "change %s (%s \u2026 %s): %s"
                        .formatted(
                                signed(comparison.mean(metric)),
                                signed(interval.low()),
                                signed(interval.high()),
                                of(change));
    }

    private static String signed(double value) {
        String words = Words.rate(value);
        return value > 0 && !words.equals("0.000") ? "+" + words : words;
    }

    /// "held", "better", "worse", "unclear"; nothing where nothing is known.
    static String of(Change change) {
        return switch (change) {
            case HELD -> "held";
            case BETTER -> "better";
            case WORSE -> "worse";
            case UNCLEAR -> "unclear";
            case UNKNOWN -> "";
        };
    }
}

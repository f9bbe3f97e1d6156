package org.smotescope.experiment;

import org.smotescope.experiment.EvaluationReport.Subject;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;

/// What an evaluation found, in sentences that follow from its intervals alone. It grades nothing:
/// it says what changed, by how much and how surely, whether a moved threshold does the same, and
/// what became of the probabilities.
///
/// @param kind which of the findings it is
/// @param headline the finding
/// @param detail the numbers behind it with their intervals
/// @param why how it was measured, and what changed at the recipe's threshold
public record Verdict(Kind kind, String headline, String detail, String why) {
    /// Within so much on both sides of 0, an interval that holds 0 tells that a change is small;
    /// beyond it, that the rows are too few to tell.
    static final double MARGIN = 0.1;

    /// What the interval of the change says.
    public enum Kind {
        /// It lies above 0.
        BETTER,
        /// It lies below 0.
        WORSE,
        /// It holds 0 and lies within [#MARGIN] of it.
        NO_CLEAR_DIFFERENCE,
        /// It holds 0 and reaches further, or the change is undefined in some splits.
        TOO_FEW_ROWS,
        /// There is no interval, as there is one split.
        ONE_SPLIT,
        /// Nothing is resampled, so there is nothing to compare.
        NOTHING_RESAMPLED;

        static Kind of(Interval interval) {
            if (interval.low() > 0.0) {
                return BETTER;
            }
            if (interval.high() < 0.0) {
                return WORSE;
            }
            return interval.low() >= -MARGIN && interval.high() <= MARGIN
                    ? NO_CLEAR_DIFFERENCE
                    : TOO_FEW_ROWS;
        }

        /// The identifier in files.
        public String id() {
            return RecipeJson.word(this);
        }
    }

    /// The verdict of a report, with rows called "rows of class yes".
    public static Verdict of(EvaluationReport report) {
        return of(report, "rows of class " + report.subject().wanted());
    }

    /// The verdict of a report.
    ///
    /// @param rows what rows of the positive class are called: "failed rows"
    public static Verdict of(EvaluationReport report, String rows) {
        Subject subject = report.subject();
        if (subject.variant().isEmpty()) {
            return new Verdict(
                    Kind.NOTHING_RESAMPLED,
                    VerdictWords.headline(Kind.NOTHING_RESAMPLED, subject),
                    VerdictWords.ofNothing(report),
                    VerdictWords.method(report));
        }
        // Two classes: the same recall by a moved threshold is the yardstick. More: no resampling.
        String against = subject.isBinary() ? Comparison.SAME_RECALL : Variant.NONE.label("");
        Metric metric = subject.isBinary() ? Metric.PRECISION : Metric.F1;
        Comparison comparison = report.comparison(subject.variant(), against).orElseThrow();
        Kind kind = report.splits() == 1 ? Kind.ONE_SPLIT : Kind.of(comparison.interval(metric));
        return new Verdict(
                kind,
                subject.isBinary()
                        ? VerdictWords.headline(kind, subject)
                        : VerdictWords.headlineOfMany(kind, subject),
                VerdictWords.detail(report, comparison, metric),
                VerdictWords.changes(report, rows) + VerdictWords.method(report));
    }
}

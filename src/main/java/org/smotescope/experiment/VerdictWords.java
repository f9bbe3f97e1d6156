package org.smotescope.experiment;

import static org.smotescope.experiment.VerdictNumbers.change;
import static org.smotescope.experiment.VerdictNumbers.interval;
import static org.smotescope.experiment.VerdictNumbers.percent;
import static org.smotescope.experiment.VerdictNumbers.rate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.smotescope.experiment.EvaluationReport.Subject;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.experiment.VariantResult.Said;
import org.smotescope.experiment.Verdict.Kind;
import org.smotescope.learning.metrics.Metric;

/// The sentences of a [Verdict].
final class VerdictWords {
    private VerdictWords() {}

    static String headline(Kind kind, Subject subject) {
        String sampler = subject.sampler();
        return switch (kind) {
            case BETTER -> sampler + " does more than a moved threshold here.";
            case WORSE -> "Moving the threshold does more than " + sampler + " here.";
            case NO_CLEAR_DIFFERENCE -> "Moving the threshold does the same job here.";
            case TOO_FEW_ROWS -> "Too few rows to tell " + sampler + " from a moved threshold.";
            case ONE_SPLIT -> "One split cannot tell how sure a change is.";
            case NOTHING_RESAMPLED -> "Nothing is resampled.";
        };
    }

    static String headlineOfMany(Kind kind, Subject subject) {
        String sampler = subject.sampler();
        return switch (kind) {
            case BETTER -> sampler + " raises the mean F1 of the classes.";
            case WORSE -> sampler + " lowers the mean F1 of the classes.";
            case NO_CLEAR_DIFFERENCE -> "No clear change in the mean F1 of the classes.";
            case TOO_FEW_ROWS -> "Too few rows to tell what " + sampler + " does to the mean F1.";
            case ONE_SPLIT -> "One split cannot tell how sure a change is.";
            case NOTHING_RESAMPLED -> "Nothing is resampled.";
        };
    }

    /// The change that decides, and what became of the probabilities.
    static String detail(EvaluationReport report, Comparison comparison, Metric metric) {
        String sampler = report.subject().sampler();
        boolean binary = report.subject().isBinary();
        String name = binary ? "precision" : "the mean F1";
        String first =
                comparison.undefined(metric) > 0
                        ? "The change in " + name + " is " + measured(comparison, metric, report)
                        : (binary ? "At the same recall, " : "")
                                + sampler
                                + " changes "
                                + name
                                + " by "
                                + measured(comparison, metric, report);
        return first + ". " + probabilities(report);
    }

    /// "−0.02 (95 %: −0.07 … +0.04): no clear difference".
    private static String measured(Comparison comparison, Metric metric, EvaluationReport report) {
        int undefined = comparison.undefined(metric);
        if (undefined > 0) {
            return "undefined in " + undefined + " of " + report.splits() + " splits";
        }
        Interval interval = comparison.interval(metric);
        return numbers(comparison, metric, report)
                + switch (report.splits() == 1 ? Kind.ONE_SPLIT : Kind.of(interval)) {
                    case NO_CLEAR_DIFFERENCE -> ": no clear difference";
                    case TOO_FEW_ROWS -> interval.isDefined() ? ": too wide to tell" : "";
                    default -> "";
                };
    }

    /// "−0.02 (95 %: −0.07 … +0.04)".
    private static String numbers(Comparison comparison, Metric metric, EvaluationReport report) {
        String mean = change(comparison.mean(metric));
        return report.splits() == 1
                ? mean
                : mean + " (" + interval(comparison.interval(metric)) + ")";
    }

    /// What became of the probabilities by resampling alone: what a calibration does about them is
    /// not the sampler's doing, and is told after it.
    private static String probabilities(EvaluationReport report) {
        Subject subject = report.subject();
        String none = Variant.NONE.label("");
        Comparison change = report.comparison(subject.variant(), none).orElseThrow();
        Said said = report.variant(subject.variant()).orElseThrow().said();
        String says =
                subject.isBinary()
                        ? ": it says "
                                + percent(said.probability())
                                + " on average where "
                                + percent(said.share())
                                + " happened"
                        : "";
        return report.comparison(Comparison.uncalibrated(subject.variant()), none)
                .map(
                        plain ->
                                compared(plain)
                                        + " before calibration; "
                                        + brier(plain, report)
                                        + ". Calibrated"
                                        + says
                                        + "; "
                                        + brier(change, report)
                                        + ".")
                .orElseGet(() -> compared(change) + says + "; " + brier(change, report) + ".");
    }

    private static String compared(Comparison change) {
        Interval interval = change.interval(Metric.BRIER);
        return interval.low() > 0.0
                ? "Its probabilities are further off"
                : interval.high() < 0.0
                        ? "Its probabilities are nearer to what happens"
                        : "Its probabilities";
    }

    /// Without words for a small change: a Brier score is below the share of the class, so that
    /// what is small depends on the data.
    private static String brier(Comparison change, EvaluationReport report) {
        return "Brier score " + numbers(change, Metric.BRIER, report);
    }

    /// What changed against no resampling and against the tuned threshold.
    static String changes(EvaluationReport report, String rows) {
        Subject subject = report.subject();
        VariantResult after = report.variant(subject.variant()).orElseThrow();
        List<String> sentences = new ArrayList<>();
        for (Variant variant : List.of(Variant.NONE, Variant.TUNED_THRESHOLD)) {
            String name = variant.label("");
            Comparison change = report.comparison(subject.variant(), name).orElse(null);
            VariantResult before = report.variant(name).orElse(null);
            boolean isOther = variant == Variant.NONE || isTuned(report);
            if (change != null && before != null && isOther) {
                sentences.add(
                        recall(report, variant, rows)
                                + " "
                                + rate(after.metric(Metric.RECALL))
                                + " instead of "
                                + rate(before.metric(Metric.RECALL))
                                + ", "
                                + measured(change, Metric.RECALL, report)
                                + "; precision "
                                + rate(after.metric(Metric.PRECISION))
                                + " instead of "
                                + rate(before.metric(Metric.PRECISION))
                                + ", "
                                + measured(change, Metric.PRECISION, report)
                                + ". ");
            }
        }
        return String.join("", sentences);
    }

    /// "SMOTE at thresholds from 0.31 to 0.45 against no resampling at 0.50: recall of bad rows".
    private static String recall(EvaluationReport report, Variant variant, String rows) {
        Subject subject = report.subject();
        String of = subject.isBinary() ? "recall of " + rows : "mean recall";
        List<Double> after = report.variant(subject.variant()).orElseThrow().thresholds();
        List<Double> before = thresholds(report, variant);
        if (variant == Variant.TUNED_THRESHOLD) {
            return subject.sampler() + " against a threshold tuned on training folds: " + of;
        }
        // Else what the thresholds do would be taken for what resampling does.
        return subject.isBinary() && !after.equals(before)
                ? subject.sampler() + at(after) + " against no resampling" + at(before) + ": " + of
                : subject.sampler() + " against no resampling: " + of;
    }

    /// Whether the tuned threshold is another one than that of the rows as they are: it is not
    /// where training rows are too few for inner folds.
    private static boolean isTuned(EvaluationReport report) {
        return !thresholds(report, Variant.TUNED_THRESHOLD)
                .equals(thresholds(report, Variant.NONE));
    }

    private static List<Double> thresholds(EvaluationReport report, Variant variant) {
        return report.variant(variant.label("")).map(VariantResult::thresholds).orElse(List.of());
    }

    private static String at(List<Double> thresholds) {
        double low = Collections.min(thresholds);
        double high = Collections.max(thresholds);
        return low == high
                ? " at the threshold " + rate(low)
                : " at thresholds from " + rate(low) + " to " + rate(high);
    }

    /// What a tuned threshold does where nothing is resampled.
    static String ofNothing(EvaluationReport report) {
        return report.comparison(Variant.TUNED_THRESHOLD.label(""), Variant.NONE.label(""))
                .filter(tuned -> isTuned(report))
                .map(
                        tuned ->
                                "A threshold tuned on training folds changes recall by "
                                        + measured(tuned, Metric.RECALL, report)
                                        + ", precision by "
                                        + measured(tuned, Metric.PRECISION, report)
                                        + ".")
                .orElse("There is no model of other rows to compare with.");
    }

    /// How it was measured.
    static String method(EvaluationReport report) {
        String rows = VerdictNumbers.count(report.rows()) + " rows";
        return switch (report.protocol()) {
            case Protocol.HoldOut() ->
                    "One split of "
                            + rows
                            + ": "
                            + VerdictNumbers.count(report.test())
                            + " test rows. Folds give intervals.";
            case Protocol.HoldOuts(int repeats) ->
                    "Means over "
                            + repeats
                            + " splits of "
                            + rows
                            + ", each with "
                            + VerdictNumbers.count(report.test())
                            + " test rows; intervals after Nadeau and Bengio (2003).";
            case Protocol.Folds(int folds, int repeats) ->
                    "Means over "
                            + folds
                            + " folds"
                            + (repeats == 1 ? "" : ", " + repeats + " times,")
                            + " of "
                            + rows
                            + "; intervals after Nadeau and Bengio (2003).";
        };
    }
}

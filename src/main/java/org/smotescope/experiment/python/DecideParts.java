package org.smotescope.experiment.python;

import org.smotescope.experiment.DecidePlan;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;

/// How probabilities become answers, as functions in Python.
final class DecideParts {
    private static final String DECISION =
            """
            def decision(rows, variant):
                \"""How probabilities become answers: chosen on folds of these rows alone.\"""
                correct, threshold = (lambda p: p), THRESHOLD
            """;

    private static final String THRESHOLD =
            """
            def decision(rows, variant):
                \"""The threshold, found on folds of these rows alone.\"""
                if @TUNED@ and smallest(rows) > 1:
                    return best_threshold(*judged(rows, variant))
                return THRESHOLD
            """;

    private DecideParts() {}

    /// The function that finds the threshold of a rule; of best F1 for a fixed one.
    static String threshold(ThresholdRule rule) {
        record Words(String what, String worth, String otherwise) {}
        Words words =
                switch (rule) {
                    case ThresholdRule.Fixed _, ThresholdRule.BestF1 _ ->
                            new Words(
                                    "The threshold with the best F1",
                                    "2 * tp / (2 * tp + fp + (found.sum() - tp))",
                                    "");
                    case ThresholdRule.Youden _ ->
                            new Words(
                                    "The threshold with the largest recall + specificity - 1",
                                    "tp * (~found).sum() - fp * found.sum()",
                                    "");
                    case ThresholdRule.AtLeastRecall(double recall) ->
                            new Words(
                                    "The highest threshold with a recall of at least " + recall,
                                    "tp / found.sum() >= " + recall,
                                    "");
                    case ThresholdRule.AtLeastPrecision(double precision) ->
                            new Words(
                                    "The threshold that finds most with a precision of at least "
                                            + precision,
                                    "np.where(tp / np.maximum(tp + fp, 1) >= "
                                            + precision
                                            + ", tp, 0)",
                                    " if worth.max() > 0 else THRESHOLD");
                    case ThresholdRule.LowestCost(double miss, double falseAlarm) ->
                            new Words(
                                    "The threshold with the lowest cost, "
                                            + PythonText.number(miss)
                                            + " for a miss and "
                                            + PythonText.number(falseAlarm)
                                            + " for a false alarm",
                                    "-((found.sum() - tp) * "
                                            + PythonText.number(miss)
                                            + " + fp * "
                                            + PythonText.number(falseAlarm)
                                            + ")",
                                    "");
                };
        return Snippet.of("threshold")
                .replace("@WHAT@", words.what())
                .replace("@WORTH@", words.worth())
                .replace("@OTHERWISE@", words.otherwise());
    }

    /// The functions that fit a calibration; empty where there is none to fit.
    static String calibration(CalibrationMethod method, boolean isBinary) {
        String apply = "\n\n" + Snippet.of(isBinary ? "calibrate_two" : "calibrate_more");
        return switch (method) {
            case NONE -> "";
            case PRIOR -> Snippet.of("prior");
            case PLATT -> Snippet.of("platt") + apply;
            case ISOTONIC -> Snippet.of("isotonic") + apply;
        };
    }

    /// The function that says, per variant, which threshold decides and, where probabilities are
    /// calibrated, what is done to them.
    ///
    /// @param after the variants that are calibrated, as a list
    static String decision(DecidePlan plan, boolean isBinary, String after) {
        if (plan.calibrate() == CalibrationMethod.NONE) {
            return THRESHOLD.replace("@TUNED@", tuned(plan));
        }
        boolean isFitted = plan.calibrate().needsRows();
        StringBuilder text = new StringBuilder(DECISION);
        text.append("    calibrated = variant in ").append(after).append('\n');
        if (!isFitted) {
            text.append("    if calibrated:\n        correct = prior(rows, variant)\n");
        }
        if (isBinary) {
            text.append("    tuned = ").append(tuned(plan)).append('\n');
        }
        if (isFitted || isBinary) {
            String needed = !isFitted ? "tuned" : isBinary ? "(calibrated or tuned)" : "calibrated";
            text.append("    if ").append(needed).append(" and smallest(rows) > 1:\n");
            text.append("        p, truth = judged(rows, variant)\n");
        }
        if (isFitted) {
            text.append("        if calibrated:\n");
            text.append("            correct = calibration(p, truth)\n");
        }
        if (isBinary) {
            text.append(isFitted ? "        if tuned:\n    " : "");
            text.append("        threshold = best_threshold(")
                    .append(isFitted ? "correct(p)" : "p")
                    .append(", truth)\n");
        }
        return text.append("    return correct, threshold\n").toString();
    }

    private static String tuned(DecidePlan plan) {
        return "variant " + (plan.rule().isTuned() ? "!= \"none\"" : "== \"none+threshold\"");
    }

    /// The function that asks models about training rows that they have not seen.
    ///
    /// @param after the variants that are calibrated, as a tuple
    static String judged(DecidePlan plan, String after) {
        String corrected =
                "        if variant in " + after + ":\n            p = prior(some, variant)(p)\n";
        return Snippet.of("judged")
                .replace(
                        "@CORRECTED@",
                        plan.calibrate() == CalibrationMethod.PRIOR ? corrected : "");
    }
}

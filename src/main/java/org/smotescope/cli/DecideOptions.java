package org.smotescope.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How probabilities become answers.
final class DecideOptions {
    /// Beyond this nothing but recall counts.
    private static final double MOST_BETA = 100.0;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--threshold",
            paramLabel = "T",
            description = "A row with at least this score is called positive (default: 0.5).")
    private @Nullable Double threshold;

    @Option(
            names = "--decide",
            paramLabel = "RULE",
            description =
                    "Choose the threshold instead, on inner folds of the training rows: best-f1,"
                            + " youden, recall=0.8 or precision=0.5 (at least), cost=10:1 (of a"
                            + " miss and of a false alarm). Rows as they are keep 0.5.")
    private @Nullable String rule;

    @Option(
            names = "--calibrate",
            paramLabel = "METHOD",
            description =
                    "Correct the probabilities after resampling or class weights: none, prior (the"
                            + " real shares of the classes), platt or isotonic (on inner folds of"
                            + " the training rows). Default: none.")
    private @Nullable String calibrate;

    @Option(
            names = "--beta",
            paramLabel = "B",
            description =
                    "Report F-beta of each class beside F1: recall counts B squared times as much"
                            + " as precision.")
    private @Nullable Double beta;

    /// The wanted beta, or [ClassTable#NO_BETA].
    double beta() {
        return beta == null ? ClassTable.NO_BETA : beta;
    }

    /// @throws ParameterException if an option is not allowed
    DecidePlan plan() {
        if (beta != null && !(beta > 0.0 && beta <= MOST_BETA)) {
            throw mistake("--beta must be above 0 and at most " + MOST_BETA + ", not " + beta);
        }
        return new DecidePlan(rule(), method());
    }

    private ThresholdRule rule() {
        if (rule != null && threshold != null) {
            throw mistake("--threshold and --decide are two ways to decide: use one of them");
        }
        if (rule != null) {
            try {
                return ThresholdRule.parse(rule);
            } catch (DataProblem problem) {
                throw mistake("--decide: " + problem.line());
            }
        }
        double fixed = threshold == null ? DecidePlan.EVEN : threshold;
        if (!(fixed >= 0 && fixed <= 1)) {
            throw mistake("--threshold must be from 0 to 1, not " + fixed);
        }
        return new ThresholdRule.Fixed(fixed);
    }

    private CalibrationMethod method() {
        if (calibrate == null) {
            return CalibrationMethod.NONE;
        }
        String id = calibrate;
        return CalibrationMethod.byId(id).orElseThrow(() -> unknown(id));
    }

    private ParameterException unknown(String id) {
        String known =
                Arrays.stream(CalibrationMethod.values())
                        .map(CalibrationMethod::id)
                        .collect(Collectors.joining(", "));
        return mistake("--calibrate must be one of " + known + ", not " + id);
    }

    private ParameterException mistake(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}

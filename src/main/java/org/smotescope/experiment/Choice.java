package org.smotescope.experiment;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;
import org.smotescope.learning.calibration.Calibration;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Note;

/// How a model's probabilities become answers.
///
/// @param calibration what makes better probabilities of the model's
/// @param threshold from which probability of the positive class on a row is called so; used with
///   two classes only
record Choice(Calibration calibration, double threshold) {
    /// What a variant chooses. Whatever needs rows is chosen on training rows that the model which
    /// judges them has not learned from.
    ///
    /// @param prior what the model's probabilities go through already
    /// @param inner makes these judgements, or null where there are too few rows; asked only where
    ///   something needs rows
    /// @param notes where it is added that no threshold does what the rule asks for
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static Choice of(
            Variant variant,
            DecidePlan plan,
            Calibration prior,
            Supplier<@Nullable OutOfFold> inner,
            List<Note> notes,
            Monitor monitor) {
        ThresholdRule rule = variant.rule(plan);
        CalibrationMethod method = variant.calibration(plan);
        double fixed = rule instanceof ThresholdRule.Fixed(double value) ? value : DecidePlan.EVEN;
        if (!rule.isTuned() && !method.needsRows()) {
            return new Choice(prior, fixed);
        }
        OutOfFold judged = inner.get();
        if (judged == null) {
            return new Choice(prior, fixed);
        }
        Calibration calibration = prior;
        if (method.needsRows()) {
            calibration = method.fit(judged.probabilities(), judged.truth(), monitor);
            judged =
                    new OutOfFold(
                            calibration.apply(judged.probabilities()),
                            judged.truth(),
                            judged.positive());
        }
        boolean binary = judged.probabilities().length == 2;
        double threshold = binary ? rule.choose(judged.scores()) : fixed;
        if (Double.isNaN(threshold)) {
            notes.add(
                    Note.warning(
                            "No threshold on the inner folds does what "
                                    + rule.text()
                                    + " asks for, so "
                                    + fixed
                                    + " is used."));
            return new Choice(calibration, fixed);
        }
        return new Choice(calibration, threshold);
    }
}

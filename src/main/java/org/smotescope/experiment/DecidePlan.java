package org.smotescope.experiment;

import java.util.List;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Note;

/// How probabilities become answers.
///
/// @param rule from which score on a row is called positive; used where there are two classes
/// @param calibrate what is done to the probabilities of models that learned from resampled or
///   weighted rows
public record DecidePlan(ThresholdRule rule, CalibrationMethod calibrate) {
    /// The threshold where nothing is known: the more probable class is the answer.
    public static final double EVEN = 0.5;

    /// A fixed threshold for the probabilities as they are.
    ///
    /// @param threshold from 0 to 1
    /// @throws org.smotescope.data.DataProblem if it is not
    public DecidePlan(double threshold) {
        this(new ThresholdRule.Fixed(threshold), CalibrationMethod.NONE);
    }

    /// The fixed threshold, or [#EVEN] where the threshold is yet to be chosen.
    public double threshold() {
        return rule instanceof ThresholdRule.Fixed(double threshold) ? threshold : EVEN;
    }

    /// The same with a fixed threshold.
    ///
    /// @param threshold from 0 to 1
    public DecidePlan withThreshold(double threshold) {
        return withRule(new ThresholdRule.Fixed(threshold));
    }

    /// Whether what was chosen by this plan is what another one asks for, but for a fixed
    /// threshold, which needs nothing chosen.
    public boolean answers(DecidePlan other) {
        return calibrate == other.calibrate && (!other.rule.isTuned() || other.rule.equals(rule));
    }

    /// How it decides between so many classes: a threshold is tuned for two only, of more the most
    /// probable one is the answer.
    DecidePlan forClasses(int classes) {
        return classes == 2 || !rule.isTuned() ? this : withThreshold(EVEN);
    }

    /// That its rule is left out, where [there are not two classes][#forClasses(int)].
    List<Note> notes(int classes) {
        return classes == 2 || !rule.isTuned()
                ? List.of()
                : List.of(
                        Note.warning(
                                "There are "
                                        + classes
                                        + " classes, so the most probable one is the answer: "
                                        + rule.text()
                                        + " is for two."));
    }

    public DecidePlan withRule(ThresholdRule changed) {
        return new DecidePlan(changed, calibrate);
    }

    public DecidePlan withCalibration(CalibrationMethod changed) {
        return new DecidePlan(rule, changed);
    }
}

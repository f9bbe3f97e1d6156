package org.smotescope.experiment;

import java.util.List;
import org.smotescope.learning.calibration.CalibrationMethod;

/// What models of inner folds say of the training rows: everything that a rule or a calibration can
/// be chosen on, whichever it is.
///
/// @param plain the probabilities as the models give them
/// @param corrected the probabilities after each model's own prior correction
record Judged(OutOfFold plain, OutOfFold corrected) {
    /// The rows of several folds, one after the other.
    static Judged joined(List<Judged> parts) {
        return new Judged(
                OutOfFold.joined(parts.stream().map(Judged::plain).toList()),
                OutOfFold.joined(parts.stream().map(Judged::corrected).toList()));
    }

    /// What a calibration is fitted on, or what is decided on where it needs no rows.
    OutOfFold with(CalibrationMethod method) {
        return method == CalibrationMethod.PRIOR ? corrected : plain;
    }
}

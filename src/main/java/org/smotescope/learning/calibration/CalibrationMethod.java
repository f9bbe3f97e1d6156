package org.smotescope.learning.calibration;

import java.util.Optional;
import org.smotescope.data.Monitor;

/// Which [Calibration] is wanted, before there is anything to fit it on.
public enum CalibrationMethod {
    /// The model's probabilities as they are.
    NONE("none"),
    /// Undoes the change of the classes' shares by resampling; needs no rows.
    PRIOR("prior"),
    /// A sigmoid of the log odds.
    PLATT("platt"),
    /// A step-like rising function.
    ISOTONIC("isotonic");

    private final String id;

    CalibrationMethod(String id) {
        this.id = id;
    }

    /// The method with this id.
    public static Optional<CalibrationMethod> byId(String id) {
        for (CalibrationMethod method : values()) {
            if (method.id.equals(id)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /// The name in files and on the command line; does not change.
    public String id() {
        return id;
    }

    /// Whether it is fitted on what a model says of rows that it has not learned from.
    public boolean needsRows() {
        return this == PLATT || this == ISOTONIC;
    }

    /// Fits the function.
    ///
    /// @param probabilities what the model says of rows that it has not learned from, as
    ///   `[class][row]`
    /// @param truth the class code per row
    /// @throws IllegalStateException if the method [does not need rows][#needsRows()]
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public Calibration fit(double[][] probabilities, int[] truth, Monitor monitor) {
        return switch (this) {
            case PLATT -> Calibration.platt(probabilities, truth, monitor);
            case ISOTONIC -> Calibration.isotonic(probabilities, truth, monitor);
            case NONE, PRIOR -> throw new IllegalStateException(id + " is not fitted on rows");
        };
    }
}

package org.smotescope.learning.calibration;

import org.smotescope.data.Monitor;

/// A function from a model's probabilities to better ones. Immutable.
///
/// None of them may be fitted on the rows that the model learned from, nor on those that it is
/// measured on.
public sealed interface Calibration permits Unchanged, PriorCorrection, ClassByClass {
    /// The probabilities as they are.
    Calibration NONE = new Unchanged();

    /// The better probabilities.
    ///
    /// @param probabilities as `[class][row]`; those of a row add up to 1
    /// @return new arrays of the same shape; those of a row add up to 1
    double[][] apply(double[][] probabilities);

    /// Platt scaling of each class against the others; see [Sigmoid].
    ///
    /// @param probabilities what the model says of rows that it has not learned from, as
    ///   `[class][row]`
    /// @param truth the class code per row
    /// @throws IllegalArgumentException if there are no rows
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static Calibration platt(double[][] probabilities, int[] truth, Monitor monitor) {
        return ClassByClass.fit(probabilities, truth, PlattScaling::fit, monitor);
    }

    /// Isotonic regression of each class against the others; see [Isotonic].
    ///
    /// @param probabilities what the model says of rows that it has not learned from, as
    ///   `[class][row]`
    /// @param truth the class code per row
    /// @throws IllegalArgumentException if there are no rows
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static Calibration isotonic(double[][] probabilities, int[] truth, Monitor monitor) {
        return ClassByClass.fit(
                probabilities,
                truth,
                (scores, positive, _) -> Isotonic.fit(scores, positive),
                monitor);
    }

    /// Undoes the change of the classes' shares by resampling; see [PriorCorrection].
    ///
    /// @param trained the rows per class that the model learned from, or their total weights
    /// @param real the rows per class before
    static Calibration prior(double[] trained, double[] real) {
        return PriorCorrection.of(trained, real);
    }
}

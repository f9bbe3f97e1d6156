package org.smotescope.learning;

/// How a Newton step is computed from the gradient and the curvature that the objective's loss
/// remembers from it.
interface NewtonStep {
    /// The direction `-(second derivative)⁻¹ * gradient`, exactly or nearly.
    ///
    /// @param gradient the gradient
    /// @param closeness how small the gradient is, from 1 at the start towards 0 at the optimum
    double[] direction(double[] gradient, double closeness);

    /// Steps for another objective of nearly the same curvature, with what is known of that here.
    NewtonStep of(Objective another);
}

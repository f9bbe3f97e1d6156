package org.smotescope.sampling;

import java.util.List;

/// What came of one or several steps.
///
/// @param targets the rows wanted of each step, resolved when its turn came
/// @param resampling all steps told as one
public record Outcome(List<Targets> targets, Resampling resampling) {
    public Outcome {
        targets = List.copyOf(targets);
    }

    /// What was wanted of all steps together: from the rows of the first to those of the last.
    public Targets wanted() {
        return targets.stream().reduce(Targets::then).orElseThrow();
    }
}

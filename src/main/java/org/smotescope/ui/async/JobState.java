package org.smotescope.ui.async;

import org.smotescope.experiment.StageProblem;

/// What the background is doing, as the window shows it.
public sealed interface JobState {
    /// Nothing to do: what is shown is up to date.
    record Idle() implements JobState {}

    /// @param what the name of the work: "Resampling"
    /// @param fraction the share that is done, or below 0 where it is not known
    record Running(String what, double fraction) implements JobState {}

    /// The last good picture stays; this says why it is not newer.
    record Failed(StageProblem problem) implements JobState {}

    JobState IDLE = new Idle();
}

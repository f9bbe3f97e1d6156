package org.smotescope.experiment;

import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Outcome;
import org.smotescope.sampling.Resampler;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Targets;

/// The one way in which rows are resampled: by the window, the command line and every fold.
///
/// @param targets the rows asked per class, of all steps together
/// @param resampling what was made
/// @param searchSeconds the part of the time that went into finding neighbours
record ResampleStage(Targets targets, Resampling resampling, double searchSeconds) {
    /// @param train prepared rows
    static ResampleStage run(
            Dataset train, ResamplePlan plan, NeighbourSearch neighbours, Monitor monitor) {
        TimedSearch search = new TimedSearch(neighbours);
        Outcome outcome =
                Resampler.run(plan.steps(), train, plan.mode(), plan.seed(), search, monitor);
        return new ResampleStage(outcome.wanted(), outcome.resampling(), search.seconds());
    }
}

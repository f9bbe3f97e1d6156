package org.smotescope.experiment;

import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Resampler;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SettingValues;
import org.smotescope.sampling.Targets;

/// The one way in which rows are resampled: by the window, the command line and every fold.
///
/// @param targets the rows asked per class
/// @param resampling what was made
/// @param searchSeconds the part of the time that went into finding neighbours
record ResampleStage(Targets targets, Resampling resampling, double searchSeconds) {
    /// @param train prepared rows
    static ResampleStage run(
            Dataset train, ResamplePlan plan, NeighbourSearch neighbours, Monitor monitor) {
        Descriptor sampler = Samplers.byId(plan.sampler());
        SettingValues settings = SettingValues.of(sampler.settings(), plan.settings());
        Targets targets = plan.strategy().resolve(train.classes(), sampler.family(), plan.mode());
        TimedSearch search = new TimedSearch(neighbours);
        Resampling resampling =
                Resampler.run(
                        sampler,
                        settings,
                        train,
                        targets,
                        plan.mode(),
                        plan.seed(),
                        search,
                        monitor);
        return new ResampleStage(targets, resampling, search.seconds());
    }
}

package org.smotescope.experiment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.SamplingStrategy;

/// Which sampler, with which settings, and how many rows of each class.
///
/// @param sampler the id of a registered sampler
/// @param mode whose rules it follows
/// @param settings values in text form by name; what is not given has its default
/// @param strategy how many rows per class
/// @param seed draws the new rows, from 0 to 2^32 - 1
public record ResamplePlan(
        String sampler,
        Mode mode,
        Map<String, String> settings,
        SamplingStrategy strategy,
        long seed) {
    public ResamplePlan {
        settings = Map.copyOf(settings);
    }

    public ResamplePlan withSampler(String changed) {
        return new ResamplePlan(changed, mode, Map.of(), strategy, seed);
    }

    public ResamplePlan withMode(Mode changed) {
        return new ResamplePlan(sampler, changed, settings, strategy, seed);
    }

    public ResamplePlan withSetting(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(settings);
        changed.put(name, value);
        return new ResamplePlan(sampler, mode, changed, strategy, seed);
    }

    public ResamplePlan withStrategy(SamplingStrategy changed) {
        return new ResamplePlan(sampler, mode, settings, changed, seed);
    }

    public ResamplePlan withSeed(long changed) {
        return new ResamplePlan(sampler, mode, settings, strategy, changed);
    }
}

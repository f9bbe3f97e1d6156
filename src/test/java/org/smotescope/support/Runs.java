package org.smotescope.support;

import java.util.LinkedHashMap;
import java.util.Map;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Outcome;
import org.smotescope.sampling.Resampler;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.SettingValues;

/// A run of one sampler, said in a line: `Runs.of("smote").with("k", "3").on(dataset)`.
public record Runs(
        Descriptor sampler,
        Map<String, String> settings,
        SamplingStrategy strategy,
        Mode mode,
        long seed) {
    public static Runs of(String id) {
        return new Runs(Samplers.byId(id), Map.of(), SamplingStrategy.Word.AUTO, Mode.STRICT, 5);
    }

    public Runs with(String setting, Object value) {
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(setting, value.toString());
        return new Runs(sampler, more, strategy, mode, seed);
    }

    public Runs with(Map<String, String> more) {
        return new Runs(sampler, more, strategy, mode, seed);
    }

    public Runs strategy(String text) {
        return strategy(SamplingStrategy.parse(text));
    }

    public Runs strategy(SamplingStrategy changed) {
        return new Runs(sampler, settings, changed, mode, seed);
    }

    public Runs mode(Mode changed) {
        return new Runs(sampler, settings, strategy, changed, seed);
    }

    public Runs seed(long changed) {
        return new Runs(sampler, settings, strategy, mode, changed);
    }

    public Resampling on(Dataset dataset) {
        return on(dataset, new ExactSearch(1), Monitor.NONE).resampling();
    }

    public Outcome on(Dataset dataset, NeighbourSearch search, Monitor monitor) {
        SettingValues values = SettingValues.of(sampler.settings(), settings);
        return Resampler.run(sampler.steps(values, strategy), dataset, mode, seed, search, monitor);
    }
}

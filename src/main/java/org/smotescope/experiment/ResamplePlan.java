package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.SettingValues;
import org.smotescope.sampling.Step;

/// Which sampler, with which settings, how many rows of each class, and what follows it.
///
/// @param sampler the id of a registered sampler
/// @param mode whose rules all steps follow
/// @param settings values in text form by name; what is not given has its default
/// @param strategy how many rows per class
/// @param seed draws the new rows, from 0 to 2^32 - 1
/// @param then the samplers that follow, each on the rows that the one before leaves
public record ResamplePlan(
        String sampler,
        Mode mode,
        Map<String, String> settings,
        SamplingStrategy strategy,
        long seed,
        List<Next> then) {
    public ResamplePlan {
        settings = Map.copyOf(settings);
        then = List.copyOf(then);
    }

    /// One sampler and nothing after it.
    public ResamplePlan(
            String sampler,
            Mode mode,
            Map<String, String> settings,
            SamplingStrategy strategy,
            long seed) {
        this(sampler, mode, settings, strategy, seed, List.of());
    }

    public ResamplePlan withSampler(String changed) {
        return new ResamplePlan(changed, mode, Map.of(), strategy, seed, then);
    }

    public ResamplePlan withMode(Mode changed) {
        return new ResamplePlan(sampler, changed, settings, strategy, seed, then);
    }

    public ResamplePlan withSetting(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(settings);
        changed.put(name, value);
        return new ResamplePlan(sampler, mode, changed, strategy, seed, then);
    }

    public ResamplePlan withStrategy(SamplingStrategy changed) {
        return new ResamplePlan(sampler, mode, settings, changed, seed, then);
    }

    public ResamplePlan withSeed(long changed) {
        return new ResamplePlan(sampler, mode, settings, strategy, changed, then);
    }

    public ResamplePlan withThen(List<Next> changed) {
        return new ResamplePlan(sampler, mode, settings, strategy, seed, changed);
    }

    /// No sampler at all.
    ResamplePlan nothing() {
        return withSampler(Variant.NONE.label("")).withThen(List.of());
    }

    /// The steps to run, checked and in order.
    ///
    /// @throws org.smotescope.data.DataProblem if a sampler or a setting is unknown
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(new Next(sampler, settings, strategy).steps());
        for (int i = 0; i < then.size(); i++) {
            Step.Path own = path(i);
            List<Step> ofOne = own.guarded(then.get(i)::steps);
            ofOne.forEach(step -> steps.add(step.at(step.path().under(own))));
        }
        return List.copyOf(steps);
    }

    /// Where a sampler that follows stands in a recipe.
    private static Step.Path path(int number) {
        String path = "resample.then." + number + ".";
        return new Step.Path(path + "sampler", path + "settings.", path + "strategy");
    }

    /// The ids of all samplers in order, such as `smote+enn`.
    public String title() {
        StringBuilder title = new StringBuilder(sampler);
        then.forEach(next -> title.append('+').append(next.sampler));
        return title.toString();
    }

    /// The names of all samplers in sentences: "SMOTE, then ENN"; empty where every row stays.
    public String name() {
        String none = Variant.NONE.label("");
        return Stream.concat(Stream.of(sampler), then.stream().map(Next::sampler))
                .filter(id -> !id.equals(none))
                .map(id -> Samplers.byId(id).name())
                .collect(Collectors.joining(", then "));
    }

    /// Whether every row stays as it is.
    public boolean isNothing() {
        return title().equals(Variant.NONE.label(""));
    }

    /// A sampler that follows another one.
    ///
    /// @param sampler the id of a registered sampler
    /// @param settings values in text form by name
    /// @param strategy how many rows per class
    public record Next(String sampler, Map<String, String> settings, SamplingStrategy strategy) {
        public Next {
            settings = Map.copyOf(settings);
        }

        private List<Step> steps() {
            Descriptor descriptor = Samplers.byId(sampler);
            return descriptor.steps(SettingValues.of(descriptor.settings(), settings), strategy);
        }
    }
}

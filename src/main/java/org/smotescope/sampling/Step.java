package org.smotescope.sampling;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;

/// One sampler in a row of samplers, each of which takes the result of the one before.
///
/// @param descriptor the sampler, no combination
/// @param settings its settings
/// @param strategy the rows it is to leave of each class
/// @param path where these stand in a recipe
public record Step(
        Descriptor descriptor, SettingValues settings, SamplingStrategy strategy, Path path) {
    public Step {
        if (descriptor.making() instanceof Descriptor.Making.OfSteps) {
            throw new IllegalArgumentException(
                    descriptor.id() + " must be given step by step, not as one step");
        }
    }

    /// The only step.
    public Step(Descriptor descriptor, SettingValues settings, SamplingStrategy strategy) {
        this(descriptor, settings, strategy, Path.ONLY);
    }

    /// A step with the defaults of its sampler.
    public static Step of(Descriptor descriptor, SamplingStrategy strategy) {
        return new Step(descriptor, SettingValues.of(descriptor.settings(), Map.of()), strategy);
    }

    public Step at(Path newPath) {
        return new Step(descriptor, settings, strategy, newPath);
    }

    /// Runs a part of the step; what would mend its problems is told with the step's paths.
    <T> T guarded(Supplier<T> part) {
        return path.guarded(part);
    }

    /// Where the parts of a step stand in a recipe.
    ///
    /// @param sampler the path of the sampler's id
    /// @param settings the path before the name of a setting, with its last dot
    /// @param strategy the path of the strategy
    public record Path(String sampler, String settings, String strategy) {
        /// The path of the only step, which samplers use in their mends.
        public static final Path ONLY =
                new Path("resample.sampler", "resample.settings.", SamplingStrategy.SETTING);

        /// This path within a step that itself stands elsewhere.
        public Path under(Path outer) {
            return new Path(outer.told(sampler), outer.told(settings), outer.told(strategy));
        }

        /// Runs a part of the work of the step that stands here; what would mend its problems is
        /// told with these paths.
        public <T> T guarded(Supplier<T> part) {
            try {
                return part.get();
            } catch (DataProblem problem) {
                throw equals(ONLY) ? problem : told(problem);
            }
        }

        private DataProblem told(DataProblem problem) {
            List<Mend> mends =
                    problem.mends().stream()
                            .map(mend -> new Mend(mend.words(), told(mend.setting()), mend.value()))
                            .toList();
            return new DataProblem(problem.what(), problem.place(), mends);
        }

        private String told(String setting) {
            if (setting.startsWith(ONLY.settings)) {
                return settings + setting.substring(ONLY.settings.length());
            }
            if (setting.equals(ONLY.sampler)) {
                return sampler;
            }
            return setting.equals(ONLY.strategy) ? strategy : setting;
        }
    }
}

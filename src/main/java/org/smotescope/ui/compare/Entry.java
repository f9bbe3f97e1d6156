package org.smotescope.ui.compare;

import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.sampling.Descriptor.Parity;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Samplers;

/// A sampler with its settings that may be compared.
///
/// @param plan what it does; its seed and mode are those of the recipe
public record Entry(ResamplePlan plan, Use use) {
    /// Whether it is compared now.
    public enum Use {
        COMPARED,
        LEFT_OUT
    }

    /// Compared with its defaults.
    static Entry of(String sampler, Recipe recipe) {
        return new Entry(
                recipe.resample().withSampler(sampler).withThen(java.util.List.of()), Use.COMPARED);
    }

    boolean isCompared() {
        return use == Use.COMPARED;
    }

    Entry with(ResamplePlan changed) {
        return new Entry(changed, use);
    }

    Entry with(Use changed) {
        return new Entry(plan, changed);
    }

    /// The plan with the seed of a recipe, by its rules as far as the sampler can follow them.
    ResamplePlan in(Recipe recipe) {
        boolean canFollow = Samplers.byId(plan.sampler()).parity() instanceof Parity.Offered;
        Mode mode = canFollow ? recipe.resample().mode() : Mode.STRICT;
        return plan.withSeed(recipe.resample().seed()).withMode(mode);
    }
}

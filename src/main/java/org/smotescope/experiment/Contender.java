package org.smotescope.experiment;

/// One of those that are compared: what is done to the training rows, and which model learns from
/// them.
///
/// @param name what it is called in reports; no other one of a comparison has it
/// @param variant what is done
/// @param plan how rows are resampled; of [Variant#SAMPLER] only
/// @param model which model learns
public record Contender(String name, Variant variant, ResamplePlan plan, ModelPlan model) {
    Contender withName(String changed) {
        return new Contender(changed, variant, plan, model);
    }

    /// The recipe that does what this contender does.
    public Recipe in(Recipe recipe) {
        return recipe.withResample(plan).withModel(model);
    }
}

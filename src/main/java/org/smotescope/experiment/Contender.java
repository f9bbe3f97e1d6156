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

    /// The recipe of a run that shows what this contender does. Class weights are no part of a
    /// recipe's sampler: see [Runner#run(Contender, Recipe, org.smotescope.data.Monitor)].
    Recipe alone(Recipe recipe) {
        Recipe own = in(recipe);
        if (variant == Variant.SAMPLER) {
            return own;
        }
        // Columns of words stay where the plan works with them.
        return own.withPrepare(Runner.rulesFor(plan, recipe.prepare()))
                .withResample(plan.nothing())
                .withDecide(recipe.decide().withRule(variant.rule(recipe.decide())));
    }

    /// The recipe that does what this contender does.
    public Recipe in(Recipe recipe) {
        return recipe.withResample(plan).withModel(model);
    }
}

package org.smotescope.experiment;

import org.smotescope.data.PrepareRules;

/// One of those that are compared: what is done to the training rows, and which model learns from
/// them.
///
/// @param name what it is called in reports; no other one of a comparison has it
/// @param variant what is done
/// @param plan how rows are resampled; of [Variant#SAMPLER] only
/// @param rules how rows are prepared: who is compared with whom has the same
/// @param model which model learns
/// @param columns which columns it knows, where others know more; else empty
public record Contender(
        String name,
        Variant variant,
        ResamplePlan plan,
        PrepareRules rules,
        ModelPlan model,
        String columns) {
    Contender withName(String changed) {
        return new Contender(changed, variant, plan, rules, model, columns);
    }

    /// The recipe of a run that shows what this contender does. Class weights are no part of it:
    /// see [Runner#run(Contender, Recipe, org.smotescope.data.Monitor)].
    ///
    /// Rules that follow from the plan are not written into it: who else is compared keeps theirs.
    public Recipe alone(Recipe recipe) {
        boolean isSampler = variant == Variant.SAMPLER;
        Recipe own = in(recipe).withResample(isSampler ? plan : plan.nothing());
        if (Runner.rulesFor(own.resample(), recipe.prepare()).equals(rules)) {
            own = own.withPrepare(recipe.prepare());
        }
        return isSampler
                ? own
                : own.withDecide(recipe.decide().withRule(variant.rule(recipe.decide())));
    }

    /// The recipe that does what this contender does.
    public Recipe in(Recipe recipe) {
        return recipe.withPrepare(rules).withResample(plan).withModel(model);
    }

    /// Whether both learn the same model from rows that are prepared in the same way.
    boolean isComparableWith(Contender other) {
        return rules.equals(other.rules) && model.equals(other.model);
    }
}

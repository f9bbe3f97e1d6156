package org.smotescope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.sampling.Descriptor.Parity;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Samplers;

/// What is compared beside what always is, and on which splits.
///
/// @param entries the samplers
/// @param origin whether somebody has chosen them
/// @param models ids of the classifiers beside the recipe's
/// @param folds on which all are measured
public record ComparePlan(
        List<Entry> entries, Origin origin, List<String> models, Protocol.Folds folds) {
    /// Who has chosen the samplers.
    public enum Origin {
        /// Nobody: the field starts from them.
        USUAL,
        CHOSEN
    }

    /// Before the first file.
    public static final ComparePlan INITIAL =
            new ComparePlan(List.of(), Origin.USUAL, List.of(), new Protocol.Folds(5, 10));

    private static final List<String> OF_NUMBERS =
            List.of("smote", "borderline-1", "adasyn", "smote-tomek");
    private static final List<String> OF_BOTH =
            List.of("smote-nc", "smote", "borderline-1", "random-under");
    private static final List<String> OF_WORDS = List.of("smote-n", "random-over", "random-under");

    public ComparePlan {
        entries = List.copyOf(entries);
        models = List.copyOf(models);
    }

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
        public static Entry of(String sampler, Recipe recipe) {
            return new Entry(
                    recipe.resample().withSampler(sampler).withThen(List.of()), Use.COMPARED);
        }

        public boolean isCompared() {
            return use == Use.COMPARED;
        }

        public Entry with(ResamplePlan changed) {
            return new Entry(changed, use);
        }

        public Entry with(Use changed) {
            return new Entry(plan, changed);
        }

        /// The plan with the seed of a recipe, by its rules as far as the sampler can follow them.
        public ResamplePlan in(Recipe recipe) {
            boolean canFollow = Samplers.byId(plan.sampler()).parity() instanceof Parity.Offered;
            Mode mode = canFollow ? recipe.resample().mode() : Mode.STRICT;
            return plan.withSeed(recipe.resample().seed()).withMode(mode);
        }
    }

    /// The same with a list of samplers that somebody has changed.
    public ComparePlan edited(Consumer<List<Entry>> edit) {
        List<Entry> changed = new ArrayList<>(entries);
        edit.accept(changed);
        return changed.equals(entries)
                ? this
                : new ComparePlan(changed, Origin.CHOSEN, models, folds);
    }

    public ComparePlan withModels(List<String> others) {
        return new ComparePlan(entries, origin, others, folds);
    }

    public ComparePlan withFolds(Protocol.Folds others) {
        return new ComparePlan(entries, origin, models, others);
    }

    /// The same with the samplers that the field starts from, by what the columns of a file hold,
    /// beside what its recipe does.
    ComparePlan withUsual(Schema schema, Recipe recipe) {
        List<Entry> first = new ArrayList<>();
        for (String id : usual(schema)) {
            first.add(Entry.of(id, recipe));
        }
        ResamplePlan own = recipe.resample();
        if (!own.isNothing() && first.stream().noneMatch(each -> each.plan().equals(own))) {
            first.addFirst(new Entry(own, Entry.Use.COMPARED));
        }
        return new ComparePlan(first, Origin.USUAL, models, folds);
    }

    /// What a session keeps: samplers that nobody has chosen follow from the file.
    public ComparePlan kept() {
        return origin == Origin.CHOSEN ? this : new ComparePlan(List.of(), origin, models, folds);
    }

    /// What a session has kept, beside the samplers of the file where nobody has chosen others.
    ComparePlan with(ComparePlan kept) {
        return kept.origin == Origin.CHOSEN
                ? kept
                : new ComparePlan(entries, origin, kept.models, kept.folds);
    }

    private static List<String> usual(Schema schema) {
        boolean hasWords = has(schema, ColumnType.CATEGORY);
        if (!hasWords) {
            return OF_NUMBERS;
        }
        return has(schema, ColumnType.NUMBER) ? OF_BOTH : OF_WORDS;
    }

    private static boolean has(Schema schema, ColumnType type) {
        return schema.columns().stream()
                .anyMatch(column -> column.role() == Role.FEATURE && column.type() == type);
    }
}

package org.smotescope.ui.recipe;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ClassName;
import org.smotescope.data.Classes;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.learning.ClassWeights;
import org.smotescope.ui.ClassOrder;
import org.smotescope.ui.RecipeValue;
import org.smotescope.ui.Workspace;

/// The class weights that the recipe is compared with.
final class WeightsViewModel {
    private static final MathContext FIGURES = new MathContext(3);

    private final Workspace workspace;
    private final RecipeValue<Kind> kind;

    /// Who chooses the weights.
    enum Kind {
        BALANCED,
        OWN
    }

    /// A class that can be weighed.
    ///
    /// @param label as it stands in the file
    /// @param name on screen
    /// @param look of the class
    record Line(String label, String name, int look) {}

    WeightsViewModel(Workspace workspace) {
        this.workspace = workspace;
        kind =
                new RecipeValue<>(
                        workspace,
                        recipe ->
                                recipe.model().weights() instanceof ClassWeights.Own
                                        ? Kind.OWN
                                        : Kind.BALANCED,
                        this::withKind);
    }

    RecipeValue<Kind> kind() {
        return kind;
    }

    /// The classes of the newest run, by look.
    ObservableValue<List<Line>> lines() {
        return workspace.run().map(WeightsViewModel::lines).orElse(List.of());
    }

    private static List<Line> lines(Run run) {
        Classes classes = run.prepared().train().classes();
        ClassOrder order = ClassOrder.of(classes.counts(), run.positive());
        return IntStream.range(0, order.size())
                .mapToObj(
                        look -> {
                            String label = classes.labels().get(order.code(look));
                            String name = ClassName.of(classes.name(), label).words();
                            return new Line(label, name, look);
                        })
                .toList();
    }

    /// The weight of a class; a class without one has 1.
    RecipeValue<Double> weight(String label) {
        return new RecipeValue<>(
                workspace,
                recipe ->
                        recipe.model().weights() instanceof ClassWeights.Own own
                                ? own.byLabel().getOrDefault(label, 1.0)
                                : 1.0,
                (recipe, weight) ->
                        recipe.model().weights() instanceof ClassWeights.Own own
                                ? recipe.withModel(
                                        recipe.model().withWeights(own.with(label, weight)))
                                : recipe);
    }

    private Recipe withKind(Recipe recipe, Kind chosen) {
        ClassWeights own = chosen == Kind.OWN ? beginning() : null;
        return recipe.withModel(
                recipe.model().withWeights(own == null ? ClassWeights.BALANCED : own));
    }

    /// The balanced weights in three figures: who wants others has something to begin with.
    private ClassWeights.@Nullable Own beginning() {
        Run run = workspace.run().get();
        if (run == null) {
            return null;
        }
        Classes classes = run.prepared().train().classes();
        int[] counts = classes.counts();
        SortedMap<String, Double> weights = new TreeMap<>();
        for (int code = 0; code < counts.length; code++) {
            double even = (double) classes.size() / (counts.length * Math.max(1, counts[code]));
            weights.put(
                    classes.labels().get(code), new BigDecimal(even).round(FIGURES).doubleValue());
        }
        return new ClassWeights.Own(weights);
    }
}

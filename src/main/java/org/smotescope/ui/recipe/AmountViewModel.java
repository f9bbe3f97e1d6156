package org.smotescope.ui.recipe;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ClassName;
import org.smotescope.data.Classes;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.SamplingStrategy.PerClass;
import org.smotescope.sampling.SamplingStrategy.Ratio;
import org.smotescope.sampling.SamplingStrategy.Word;
import org.smotescope.ui.ClassOrder;
import org.smotescope.ui.RecipeValue;
import org.smotescope.ui.Workspace;

/// How many rows per class: as a ratio, as rows, or in a word.
final class AmountViewModel {
    /// What the form shows.
    enum Form {
        NONE,
        RATIO,
        ROWS,
        WORD
    }

    /// What decides how the form looks; it is made anew only when this changes.
    ///
    /// @param form the kind of form
    /// @param family what the sampler does
    /// @param target the column that holds the class
    /// @param labels the classes, the majority first
    /// @param now their training rows
    record Layout(Form form, Family family, String target, List<String> labels, List<Integer> now) {
        /// What the class at this place is called.
        String name(int look) {
            return ClassName.of(target, labels.get(look)).words();
        }

        /// The ratio of the two classes as they are.
        double least() {
            double a = now.get(0);
            double b = now.get(1);
            return Math.min(a, b) / Math.max(a, b);
        }
    }

    private final Workspace workspace;
    private final RecipeValue<Double> ratio;
    private final RecipeValue<Word> word;
    private final Map<String, RecipeValue<Double>> rows = new HashMap<>();
    private final ReadOnlyObjectWrapper<Layout> layout =
            new ReadOnlyObjectWrapper<>(
                    new Layout(Form.NONE, Family.NONE, "", List.of(), List.of()));

    AmountViewModel(Workspace workspace) {
        this.workspace = workspace;
        ratio =
                new RecipeValue<>(
                        workspace,
                        recipe -> ratioOf(recipe.resample().strategy()),
                        (recipe, value) -> with(recipe, ofRatio(value)));
        word =
                new RecipeValue<>(
                        workspace,
                        recipe -> recipe.resample().strategy() instanceof Word w ? w : null,
                        AmountViewModel::with);
        workspace.run().subscribe(run -> layOut());
        workspace.recipe().subscribe(recipe -> layOut());
    }

    ReadOnlyObjectProperty<Layout> layout() {
        return layout.getReadOnlyProperty();
    }

    /// The smaller class divided by the larger one, after resampling.
    RecipeValue<Double> ratio() {
        return ratio;
    }

    RecipeValue<Word> word() {
        return word;
    }

    /// The words that a sampler of this family takes, the usual one first.
    static List<Word> words(Family family) {
        return switch (family) {
            case NONE -> List.of();
            case OVER, COMBINED -> List.of(Word.AUTO, Word.MINORITY, Word.NOT_MINORITY);
            case UNDER -> List.of(Word.AUTO, Word.MAJORITY, Word.NOT_MAJORITY);
            case CLEANING -> List.of(Word.AUTO, Word.MAJORITY, Word.ALL);
        };
    }

    /// Rows wanted of one class.
    RecipeValue<Double> rows(String label) {
        return rows.computeIfAbsent(
                label,
                name ->
                        new RecipeValue<>(
                                workspace,
                                recipe -> rowsOf(recipe, name),
                                (recipe, value) ->
                                        with(recipe, withRows(recipe, name, value.intValue()))));
    }

    /// Asks for rows of each class, beginning with those that are asked now.
    void askForRows() {
        Run run = workspace.run().get();
        if (run == null) {
            return;
        }
        Map<String, Integer> wanted = new LinkedHashMap<>();
        List<String> labels = run.prepared().train().classes().labels();
        for (int code = 0; code < labels.size(); code++) {
            wanted.put(labels.get(code), run.targets().wanted(code));
        }
        workspace.change(recipe -> with(recipe, new PerClass(wanted)));
    }

    /// Asks for equal classes, from where the ratio can be moved.
    void askForRatio() {
        workspace.change(recipe -> with(recipe, Word.AUTO));
    }

    private void layOut() {
        Run run = workspace.run().get();
        Recipe recipe = workspace.recipe().get();
        if (run == null || recipe == null) {
            return;
        }
        Family family = family(recipe.resample().sampler());
        Classes classes = run.prepared().train().classes();
        ClassOrder order = ClassOrder.of(classes.counts(), run.positive());
        List<String> labels =
                IntStream.range(0, order.size())
                        .mapToObj(look -> classes.labels().get(order.code(look)))
                        .toList();
        int[] counts = classes.counts();
        List<Integer> now =
                IntStream.range(0, order.size())
                        .mapToObj(look -> counts[order.code(look)])
                        .toList();
        layout.set(
                new Layout(
                        form(family, recipe, labels.size()), family, classes.name(), labels, now));
    }

    private static Form form(Family family, Recipe recipe, int classes) {
        if (family == Family.NONE) {
            return Form.NONE;
        }
        if (family == Family.CLEANING) {
            return Form.WORD;
        }
        if (recipe.resample().strategy() instanceof PerClass) {
            return Form.ROWS;
        }
        return classes == 2 ? Form.RATIO : Form.WORD;
    }

    private static Family family(String sampler) {
        return Samplers.ALL.stream()
                .filter(each -> each.id().equals(sampler))
                .map(Descriptor::family)
                .findFirst()
                .orElse(Family.NONE);
    }

    private static double ratioOf(SamplingStrategy strategy) {
        return strategy instanceof Ratio(double value) ? value : 1.0;
    }

    private static SamplingStrategy ofRatio(double value) {
        double rounded = Math.rint(value * 1000) / 1000;
        return rounded >= 1.0 ? Word.AUTO : new Ratio(rounded);
    }

    private static @Nullable Double rowsOf(Recipe recipe, String label) {
        if (recipe.resample().strategy() instanceof PerClass(Map<String, Integer> rows)) {
            Integer wanted = rows.get(label);
            return wanted == null ? null : wanted.doubleValue();
        }
        return null;
    }

    private static SamplingStrategy withRows(Recipe recipe, String label, int wanted) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        if (recipe.resample().strategy() instanceof PerClass(Map<String, Integer> before)) {
            rows.putAll(before);
        }
        rows.put(label, wanted);
        return new PerClass(rows);
    }

    private static Recipe with(Recipe recipe, SamplingStrategy strategy) {
        return recipe.withResample(recipe.resample().withStrategy(strategy));
    }
}

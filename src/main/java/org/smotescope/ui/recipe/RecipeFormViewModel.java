package org.smotescope.ui.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ClassName;
import org.smotescope.data.ColumnSpec;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.data.Schema;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.ui.RecipeValue;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.form.Figures;

/// The values and words of all steps but Resample.
final class RecipeFormViewModel {
    private final Workspace workspace;
    private final RecipeValue<Double> testPercent;
    private final RecipeValue<Double> splitSeed;
    private final RecipeValue<Missing> missing;
    private final RecipeValue<Scale> scale;
    private final RecipeValue<ClassifierDescriptor> classifier;
    private final Map<Hyperparameter, RecipeValue<String>> settings = new HashMap<>();
    private final WeightsViewModel weights;

    RecipeFormViewModel(Workspace workspace) {
        this.workspace = workspace;
        testPercent =
                new RecipeValue<>(
                        workspace,
                        recipe -> (double) Math.round(recipe.split().test() * 100),
                        (recipe, value) -> recipe.withSplit(withTest(recipe.split(), value)));
        splitSeed =
                new RecipeValue<>(
                        workspace,
                        recipe -> (double) recipe.split().seed(),
                        (recipe, value) -> recipe.withSplit(withSeed(recipe.split(), value)));
        missing =
                new RecipeValue<>(
                        workspace,
                        recipe -> recipe.prepare().missing(),
                        (recipe, value) -> recipe.withPrepare(recipe.prepare().withMissing(value)));
        scale =
                new RecipeValue<>(
                        workspace,
                        recipe -> recipe.prepare().scale(),
                        (recipe, value) -> recipe.withPrepare(recipe.prepare().withScale(value)));
        classifier =
                new RecipeValue<>(
                        workspace,
                        recipe -> recipe.model().descriptor(),
                        (recipe, value) ->
                                recipe.withModel(recipe.model().withClassifier(value.id())));
        weights = new WeightsViewModel(workspace);
    }

    RecipeValue<Double> testPercent() {
        return testPercent;
    }

    RecipeValue<Double> splitSeed() {
        return splitSeed;
    }

    RecipeValue<Missing> missing() {
        return missing;
    }

    RecipeValue<Scale> scale() {
        return scale;
    }

    RecipeValue<ClassifierDescriptor> classifier() {
        return classifier;
    }

    /// The class weights that the recipe is compared with.
    WeightsViewModel weights() {
        return weights;
    }

    /// One setting of the classifier in text form.
    RecipeValue<String> setting(Hyperparameter setting) {
        return settings.computeIfAbsent(setting, this::valueOf).caughtUp();
    }

    private RecipeValue<String> valueOf(Hyperparameter setting) {
        return new RecipeValue<>(
                workspace,
                recipe ->
                        recipe.model()
                                .settings()
                                .getOrDefault(setting.name(), setting.defaultText()),
                (recipe, value) ->
                        recipe.withModel(recipe.model().withSetting(setting.name(), value)));
    }

    /// "1,600 rows × 7 columns · 61 KB".
    ObservableValue<String> fileWords() {
        return workspace.table().map(RecipeFormViewModel::fileWords).orElse("");
    }

    ObservableValue<String> fileName() {
        return workspace.table().map(Table::name).orElse("");
    }

    /// All columns of the file, any of which may hold the class.
    ObservableValue<List<String>> columns() {
        return workspace
                .schema()
                .map(schema -> schema.columns().stream().map(ColumnSpec::name).toList())
                .orElse(List.of());
    }

    ObservableValue<@Nullable String> target() {
        return workspace.schema().map(Schema::target);
    }

    void chooseTarget(String name) {
        Schema schema = workspace.schema().get();
        if (schema != null && !name.equals(schema.target())) {
            workspace.change(recipe -> recipe.withTarget(name));
        }
    }

    /// The labels of the classes of the newest run.
    ObservableValue<List<String>> classes() {
        return ofRun(List.of(), run -> run.prepared().train().classes().labels());
    }

    ObservableValue<String> positive() {
        return ofRun("", Run::positiveLabel);
    }

    void choosePositive(String label) {
        if (!label.equals(positive().getValue())) {
            workspace.change(recipe -> recipe.withData(recipe.data().withPositive(label)));
        }
    }

    /// What a row of the positive class is called.
    ObservableValue<String> positiveName() {
        return ofRun(
                "",
                run ->
                        ClassName.of(run.prepared().train().classes().name(), run.positiveLabel())
                                .words());
    }

    /// Whether a threshold decides.
    ObservableValue<Boolean> binary() {
        return ofRun(false, Run::isBinary);
    }

    /// Whether there are more than two classes; false until they are known.
    ObservableValue<Boolean> manyClasses() {
        return ofRun(false, run -> !run.isBinary());
    }

    /// Whether anything is resampled.
    ObservableValue<Boolean> resamples() {
        return workspace.recipe().map(recipe -> !recipe.resample().isNothing()).orElse(true);
    }

    ObservableValue<String> positiveWords() {
        return ofRun(
                "",
                run ->
                        run.recipe().data().positive() == null
                                ? "A guess: it is the smallest class."
                                : "");
    }

    ObservableValue<String> splitWords() {
        return ofRun(
                "Test rows are put away before anything is learnt.",
                run ->
                        Figures.count(run.prepared().test().size())
                                + " test rows are put away before anything is learnt. No sampler"
                                + " ever sees them.");
    }

    private <T> ObservableValue<T> ofRun(T before, Function<Run, T> read) {
        return workspace.run().map(read).orElse(before);
    }

    private static String fileWords(Table table) {
        return Figures.count(table.rows())
                + " rows \u00d7 "
                + table.columns().size()
                + " columns · "
                + Figures.bytes(table.bytes());
    }

    private static SplitPlan withTest(SplitPlan plan, double percent) {
        return new SplitPlan(percent / 100, plan.seed(), plan.column());
    }

    private static SplitPlan withSeed(SplitPlan plan, double seed) {
        return new SplitPlan(plan.test(), (long) seed, plan.column());
    }
}

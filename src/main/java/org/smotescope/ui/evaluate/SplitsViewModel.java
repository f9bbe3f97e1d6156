package org.smotescope.ui.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Change;
import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.Evaluator;
import org.smotescope.experiment.Leak;
import org.smotescope.experiment.LeakyEvaluator;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.experiment.Sweep;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.ui.Mends;
import org.smotescope.ui.Problems;
import org.smotescope.ui.RecipeChange;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;

/// Measures the recipe on many splits in the background while somebody looks at it. The newest
/// question wins. Knows no nodes.
public final class SplitsViewModel {
    private static final String LANE = "splits";
    private static final String FOLDS_SETTING = "evaluate.folds";
    private static final int FOLDS = 5;
    private static final int REPEATS = 2;
    private static final double NOT_RUNNING = -1.0;

    private final Workspace workspace;
    private final Jobs jobs;
    private final ObjectProperty<MeasuredOn> measuredOn =
            new SimpleObjectProperty<>(this, "measuredOn", MeasuredOn.TEST_ROWS);
    private final ObjectProperty<Set<Leak>> leaks =
            new SimpleObjectProperty<>(this, "leaks", Set.of(Leak.RESAMPLE));
    private final ReadOnlyObjectWrapper<@Nullable Splits> found =
            new ReadOnlyObjectWrapper<>(this, "found");
    private final ReadOnlyStringWrapper still = new ReadOnlyStringWrapper(this, "still", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<List<Mend>> mends =
            new ReadOnlyObjectWrapper<>(this, "mends", List.of());
    private final ReadOnlyDoubleWrapper progress =
            new ReadOnlyDoubleWrapper(this, "progress", NOT_RUNNING);
    private final ReadOnlyDoubleWrapper ratio =
            new ReadOnlyDoubleWrapper(this, "ratio", Double.NaN);
    private final ReadOnlyObjectWrapper<@Nullable MeasuredFolds> folds =
            new ReadOnlyObjectWrapper<>(this, "folds");
    private int foldCount = FOLDS;
    private long flips;
    private @Nullable Table lastTable;
    private @Nullable Question asked;
    private @Nullable Question answered;

    /// What an answer depends on.
    ///
    /// @param recipe that is asked about, on the folds that are drawn first
    /// @param flips how often other folds were asked for
    private record Question(
            MeasuredOn measuredOn,
            Table table,
            Recipe recipe,
            Set<Leak> leaks,
            int folds,
            long flips) {}

    public SplitsViewModel(Workspace workspace, Jobs jobs) {
        this.workspace = workspace;
        this.jobs = jobs;
        measuredOn.subscribe(on -> update());
        leaks.subscribe(some -> update());
        // A file that is read anew may keep the recipe; its run tells of it.
        workspace.run().subscribe(run -> update());
        workspace.recipe().subscribe(recipe -> update());
    }

    /// What the numbers are measured on.
    public ObjectProperty<MeasuredOn> measuredOnProperty() {
        return measuredOn;
    }

    /// The mistakes that are made on purpose, at least one.
    public ObjectProperty<Set<Leak>> leaksProperty() {
        return leaks;
    }

    /// The newest answer; null before the first.
    ReadOnlyObjectProperty<@Nullable Splits> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Why there is no answer; empty where there is one or will be.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What would mend it at the press of a button.
    ReadOnlyObjectProperty<List<Mend>> mendsProperty() {
        return mends.getReadOnlyProperty();
    }

    /// Mends the problem: with fewer folds, or with another recipe.
    void mend(Mend mend) {
        UnaryOperator<Recipe> change = Mends.change(mend);
        if (mend.setting().equals(FOLDS_SETTING)) {
            foldCount = Integer.parseInt(mend.value());
            update();
        } else if (change != null) {
            workspace.change(change);
        }
    }

    /// The share that is done, below 0 where nothing is under way.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Why nothing can be exported while a mistake is on show, or null.
    public ObservableValue<@Nullable String> refusal() {
        return Bindings.createObjectBinding(
                () ->
                        measuredOn.get() == MeasuredOn.WRONG
                                ? "Nothing is exported while a mistake is made on purpose."
                                : null,
                measuredOn);
    }

    /// What folds have said of the recipe, wherever its threshold was; null where it has not been
    /// measured.
    ReadOnlyObjectProperty<@Nullable MeasuredFolds> foldsProperty() {
        return folds.getReadOnlyProperty();
    }

    /// What was measured on folds for a run; null where nothing was.
    public @Nullable EvaluationReport report(Run run) {
        MeasuredFolds measured = folds.get();
        return measured != null && measured.isOf(run.table(), run.recipe())
                ? measured.report()
                : null;
    }

    /// What folds say of the change that resampling makes in a metric, as it is shown now.
    Change change(Metric metric, CompareAt rule) {
        MeasuredFolds known = folds.get();
        Recipe recipe = workspace.recipe().get();
        return known == null || recipe == null
                ? Change.UNKNOWN
                : known.change(metric, recipe, rule);
    }

    /// Draws other folds.
    void flipSeeds() {
        flips++;
        update();
    }

    /// Adds a mistake, or takes it away unless it is the only one.
    void toggle(Leak leak) {
        Set<Leak> changed = EnumSet.copyOf(leaks.get());
        if (!changed.remove(leak)) {
            changed.add(leak);
        }
        if (!changed.isEmpty()) {
            leaks.set(Set.copyOf(changed));
        }
    }

    /// Sets the amount of the recipe to a ratio, up to equal classes. Of more than two classes a
    /// recipe knows no ratio, so that nothing happens.
    void setRatio(double ratio) {
        if (!(found.get() instanceof Splits.Amounts(var report)) || !report.subject().isBinary()) {
            return;
        }
        workspace.change(
                recipe ->
                        recipe.withResample(
                                recipe.resample()
                                        .withStrategy(
                                                new SamplingStrategy.Ratio(Math.min(1.0, ratio)))));
    }

    /// How what is shown differs from what is asked now, but for the folds that are drawn: "Still
    /// from SMOTE."; empty where it does not.
    ReadOnlyStringProperty stillProperty() {
        return still.getReadOnlyProperty();
    }

    private static String still(@Nullable Question shown, Question wanted) {
        if (shown == null || shown.measuredOn() != wanted.measuredOn()) {
            return "";
        }
        if (!shown.recipe().equals(wanted.recipe())) {
            return RecipeChange.between(shown.recipe(), wanted.recipe()).still();
        }
        return shown.leaks().equals(wanted.leaks()) ? "" : "Still with the mistakes before.";
    }

    /// The amount of the recipe as a ratio; not a number where it is no ratio.
    ReadOnlyDoubleProperty ratioProperty() {
        return ratio.getReadOnlyProperty();
    }

    private static double ratio(@Nullable Recipe recipe) {
        if (recipe == null || recipe.resample().isNothing()) {
            return Double.NaN;
        }
        return switch (recipe.resample().strategy()) {
            case SamplingStrategy.Ratio(double known) -> known;
            case SamplingStrategy.Word _ -> 1.0;
            default -> Double.NaN;
        };
    }

    /// Gives up what is under way; no older answer stays.
    void cancel() {
        jobs.cancel(LANE);
        asked = null;
        forget();
        progress.set(NOT_RUNNING);
    }

    private void forget() {
        answered = null;
        still.set("");
        found.set(null);
    }

    private void update() {
        Table table = workspace.table().get();
        Recipe recipe = workspace.recipe().get();
        ratio.set(ratio(recipe));
        if (table != lastTable) {
            lastTable = table;
            foldCount = FOLDS;
            forget();
        }
        MeasuredFolds known = folds.get();
        if (known != null && (table == null || recipe == null || !known.isOf(table, recipe))) {
            folds.set(null);
        }
        if (measuredOn.get() == MeasuredOn.TEST_ROWS || table == null || recipe == null) {
            cancel();
            return;
        }
        Question question =
                new Question(
                        measuredOn.get(), table, measured(recipe), leaks.get(), foldCount, flips);
        if (Objects.equals(question, asked)) {
            return;
        }
        asked = question;
        still.set(still(answered, question));
        mends.set(List.of());
        problem.set("");
        progress.set(0.0);
        jobs.submit(
                LANE, monitor -> answer(question, monitor), progress::set, this::show, this::fail);
    }

    private static Splits answer(Question question, Monitor monitor) {
        Table table = question.table();
        Recipe recipe = withSeed(question.recipe(), question.flips());
        Protocol.Folds folds = new Protocol.Folds(question.folds(), REPEATS);
        return switch (question.measuredOn()) {
            case AMOUNTS ->
                    new Splits.Amounts(
                            Sweep.run(
                                    table,
                                    recipe,
                                    new Protocol.Folds(question.folds(), 1),
                                    Sweep.STEPS,
                                    monitor));
            case WRONG ->
                    new Splits.Wrong(
                            LeakyEvaluator.evaluate(
                                    table, recipe, folds, question.leaks(), monitor));
            case FOLDS, TEST_ROWS ->
                    new Splits.Folds(
                            Evaluator.evaluate(table, recipe, folds, monitor),
                            recipe.decide().rule());
        };
    }

    /// What is measured of a recipe: all amounts where the amount is what is asked about.
    private Recipe measured(Recipe recipe) {
        return measuredOn.get() == MeasuredOn.AMOUNTS
                ? recipe.withResample(recipe.resample().withStrategy(SamplingStrategy.Word.AUTO))
                : recipe;
    }

    /// On which rows the recipe is measured now.
    public Protocol protocol() {
        return switch (measuredOn.get()) {
            case TEST_ROWS -> new Protocol.HoldOut();
            case FOLDS, WRONG -> new Protocol.Folds(foldCount, REPEATS);
            case AMOUNTS -> new Protocol.Folds(foldCount, 1);
        };
    }

    /// The recipe with the seed that draws these rows.
    public Recipe measuredRecipe(Recipe recipe) {
        return measuredOn.get() == MeasuredOn.TEST_ROWS ? recipe : withSeed(recipe, flips);
    }

    private static Recipe withSeed(Recipe recipe, long flips) {
        SplitPlan split = recipe.split();
        // Repeats take the next seeds themselves.
        return recipe.withSplit(
                new SplitPlan(split.test(), split.seed() + REPEATS * flips, split.column()));
    }

    private void show(Splits answer) {
        Question question = asked;
        answered = question;
        still.set("");
        progress.set(NOT_RUNNING);
        found.set(answer);
        if (question != null && answer instanceof Splits.Folds(var report, _)) {
            folds.set(new MeasuredFolds(question.table(), question.recipe(), report));
        }
    }

    private void fail(Throwable thrown) {
        progress.set(NOT_RUNNING);
        forget();
        DataProblem why = Problems.ofData(thrown);
        mends.set(why.mends().stream().filter(SplitsViewModel::isButton).toList());
        problem.set(why.line());
    }

    private static boolean isButton(Mend mend) {
        return mend.setting().equals(FOLDS_SETTING) || Mends.change(mend) != null;
    }
}

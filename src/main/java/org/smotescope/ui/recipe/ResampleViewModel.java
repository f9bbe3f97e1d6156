package org.smotescope.ui.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ClassName;
import org.smotescope.data.Classes;
import org.smotescope.data.Schema;
import org.smotescope.experiment.ClassChange;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.SamplingStrategy.Word;
import org.smotescope.sampling.Setting;
import org.smotescope.ui.ClassOrder;
import org.smotescope.ui.RecipeValue;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.form.ClassCount;

/// The sampler, its settings, and what it does to the number of rows.
public final class ResampleViewModel {
    private static final int LARGEST_NEW_SEED = 10_000;

    private final Workspace workspace;
    private final AmountViewModel amount;
    private final RecipeValue<Descriptor> sampler;
    private final RecipeValue<Mode> mode;
    private final RecipeValue<Double> seed;
    private final ObjectProperty<int @Nullable []> shownAfter = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<ClassCount>> counts =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<TargetsTable.Line>> forecast =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper noParity = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable Descriptor> page = new SimpleObjectProperty<>();
    private final Map<Setting, RecipeValue<String>> settings = new HashMap<>();
    private final SplittableRandom seeds = new SplittableRandom();
    private @Nullable Run counted;
    private int[] countedAfter = {};

    public ResampleViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.amount = new AmountViewModel(workspace);
        sampler =
                new RecipeValue<>(
                        workspace,
                        recipe -> find(recipe.resample().sampler()),
                        (recipe, value) -> recipe.withResample(with(recipe.resample(), value)));
        mode =
                new RecipeValue<>(
                        workspace,
                        recipe -> recipe.resample().mode(),
                        (recipe, value) -> recipe.withResample(recipe.resample().withMode(value)));
        seed =
                new RecipeValue<>(
                        workspace,
                        recipe -> (double) recipe.resample().seed(),
                        (recipe, value) ->
                                recipe.withResample(recipe.resample().withSeed(value.longValue())));
        sampler.subscribe(chosen -> noParity.set(noParity(chosen)));
        workspace.run().subscribe(run -> count());
        workspace.run().subscribe(run -> foresee());
        workspace.recipe().subscribe(recipe -> foresee());
        shownAfter.subscribe(rows -> count());
    }

    /// The rows per class code that the bars show after resampling while the timeline plays; null
    /// for those of the run.
    public ObjectProperty<int @Nullable []> shownAfter() {
        return shownAfter;
    }

    /// What the second count of the bars is: "after" of the outcome, "now" while a story is told.
    ObservableValue<String> countedAt() {
        return Bindings.createStringBinding(
                () -> shownAfter.get() == null ? "after" : "now", shownAfter);
    }

    /// The rows of each class before and after, the majority first.
    ReadOnlyObjectProperty<List<ClassCount>> counts() {
        return counts.getReadOnlyProperty();
    }

    /// What the recipe asks of each class, known before it has run.
    ReadOnlyObjectProperty<List<TargetsTable.Line>> forecast() {
        return forecast.getReadOnlyProperty();
    }

    /// Whether the forecast says more than the bars of the classes do: there are several steps, or
    /// numbers that are not known before.
    boolean needsTable() {
        List<TargetsTable.Line> lines = forecast.get();
        boolean adds = lines.stream().anyMatch(line -> line.forecast().added() > 0);
        boolean removes = lines.stream().anyMatch(TargetsTable.Line::removes);
        return (adds && removes) || lines.stream().anyMatch(TargetsTable.Line::isAtMost);
    }

    /// Why imbalanced-learn cannot be followed, or an empty text where it can.
    ReadOnlyStringProperty noParity() {
        return noParity.getReadOnlyProperty();
    }

    /// Whether the seed has a say.
    ObservableValue<Boolean> isDrawn() {
        return sampler.map(chosen -> chosen.chance() == Descriptor.Chance.DRAWN).orElse(true);
    }

    /// The sampler whose page of words is open, or null.
    public ObjectProperty<@Nullable Descriptor> page() {
        return page;
    }

    /// Why a sampler does not suit the file and the mode, or an empty text.
    public String reason(Descriptor candidate) {
        Schema schema = workspace.schema().get();
        Recipe recipe = workspace.recipe().get();
        return schema == null || recipe == null
                ? ""
                : Suitability.reason(candidate, schema, recipe);
    }

    private static String noParity(@Nullable Descriptor chosen) {
        return chosen != null && chosen.parity() instanceof Descriptor.Parity.NotOffered(String why)
                ? why
                : "";
    }

    private void foresee() {
        forecast.set(ForecastLines.of(workspace.run().get(), workspace.recipe().get()));
    }

    AmountViewModel amount() {
        return amount;
    }

    RecipeValue<Descriptor> sampler() {
        return sampler;
    }

    RecipeValue<Mode> mode() {
        return mode;
    }

    RecipeValue<Double> seed() {
        return seed;
    }

    /// Draws other rows.
    void newSeed() {
        seed.set((double) seeds.nextInt(1, LARGEST_NEW_SEED));
    }

    /// One setting of the sampler in text form.
    RecipeValue<String> setting(Setting setting) {
        return settings.computeIfAbsent(setting, this::valueOf).caughtUp();
    }

    private RecipeValue<String> valueOf(Setting setting) {
        return new RecipeValue<>(
                workspace,
                recipe ->
                        recipe.resample()
                                .settings()
                                .getOrDefault(setting.name(), setting.defaultText()),
                (recipe, value) ->
                        recipe.withResample(recipe.resample().withSetting(setting.name(), value)));
    }

    private static ResamplePlan with(ResamplePlan plan, Descriptor sampler) {
        ResamplePlan changed = plan.withSampler(sampler.id());
        Descriptor old = find(plan.sampler());
        boolean keep = old != null && goesOn(old, sampler, plan);
        return keep ? changed : changed.withStrategy(Word.AUTO);
    }

    /// Whether the rows that were asked of one sampler make sense for another.
    private static boolean goesOn(Descriptor old, Descriptor sampler, ResamplePlan plan) {
        SamplingStrategy strategy = plan.strategy();
        return strategy == Word.AUTO
                || sides(old.family()) == sides(sampler.family())
                || (strategy instanceof SamplingStrategy.Ratio
                        && sampler.family() != Family.CLEANING);
    }

    private static int sides(Family family) {
        return switch (family) {
            case NONE -> 0;
            case OVER, COMBINED -> 1;
            case UNDER -> 2;
            case CLEANING -> 3;
        };
    }

    private void count() {
        Run run = workspace.run().get();
        if (run == null) {
            counted = null;
            counts.set(List.of());
            return;
        }
        Classes classes = run.resampling().source().classes();
        int[] before = classes.counts();
        int[] after = Objects.requireNonNullElseGet(shownAfter.get(), () -> after(run));
        ClassOrder order = ClassOrder.of(before, run.positive());
        List<ClassCount> bars = new ArrayList<>();
        for (int look = 0; look < order.size(); look++) {
            int code = order.code(look);
            int rows = code < after.length ? after[code] : before[code];
            ClassName name = ClassName.of(classes.name(), classes.labels().get(code));
            bars.add(new ClassCount(name.words(), look, before[code], rows));
        }
        counts.set(List.copyOf(bars));
    }

    /// The rows per class code of a run, counted once for each result of the sampler.
    private int[] after(Run run) {
        Run known = counted;
        if (known == null
                || known.resampling() != run.resampling()
                || known.targets() != run.targets()) {
            countedAfter =
                    ClassChange.of(run.targets(), run.resampling()).stream()
                            .mapToInt(ClassChange::after)
                            .toArray();
            counted = run;
        }
        return countedAfter;
    }

    private static @Nullable Descriptor find(String id) {
        return Samplers.ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }
}

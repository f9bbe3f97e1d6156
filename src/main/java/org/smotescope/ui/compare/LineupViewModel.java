package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Lineup;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.ui.ComparePlan;
import org.smotescope.ui.ComparePlan.Entry;
import org.smotescope.ui.Mends;
import org.smotescope.ui.Workspace;

/// Who is compared, and how. Knows no nodes.
public final class LineupViewModel {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<Entry>> entries =
            new ReadOnlyObjectWrapper<>(this, "entries", List.of());
    private final ReadOnlyObjectWrapper<List<String>> models =
            new ReadOnlyObjectWrapper<>(this, "models", List.of());
    private final ReadOnlyObjectWrapper<Protocol.Folds> protocol =
            new ReadOnlyObjectWrapper<>(this, "protocol", ComparePlan.INITIAL.folds());

    public LineupViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.compared().subscribe(this::show);
    }

    private void show(ComparePlan now) {
        entries.set(now.entries());
        models.set(now.models());
        protocol.set(now.folds());
    }

    /// The samplers beside what is always compared.
    public ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /// The ids of the classifiers that are compared beside the recipe's.
    public ReadOnlyObjectProperty<List<String>> modelsProperty() {
        return models.getReadOnlyProperty();
    }

    /// On which splits all of them are measured.
    public ReadOnlyObjectProperty<Protocol.Folds> protocolProperty() {
        return protocol.getReadOnlyProperty();
    }

    /// Measures all of them on these splits.
    public void measureOn(Protocol.Folds folds) {
        workspace.compare(now -> now.withFolds(folds));
    }

    /// Compares with these classifiers beside the recipe's.
    void learnWith(List<String> ids) {
        workspace.compare(now -> now.withModels(ids));
    }

    /// Adds a sampler with its defaults.
    void add(String sampler) {
        Recipe recipe = workspace.recipe().get();
        if (recipe != null) {
            change(list -> list.add(Entry.of(sampler, recipe)));
        }
    }

    /// Adds a plan, unless it is there already.
    public void add(ResamplePlan plan) {
        boolean isThere = entries.get().stream().anyMatch(each -> each.plan().equals(plan));
        if (!isThere) {
            change(list -> list.add(new Entry(plan, Entry.Use.COMPARED)));
        }
    }

    void remove(int number) {
        change(list -> list.remove(number));
    }

    void use(int number, Entry.Use use) {
        change(list -> list.set(number, list.get(number).with(use)));
    }

    void plan(int number, UnaryOperator<ResamplePlan> changed) {
        change(
                list -> {
                    Entry entry = list.get(number);
                    list.set(number, entry.with(changed.apply(entry.plan())));
                });
    }

    private void change(Consumer<List<Entry>> edit) {
        workspace.compare(now -> now.edited(edit));
    }

    /// What a press of a button does about a problem of one of them; null where a button can do
    /// nothing: what all of them share is mended where all of them are told of it, and what is
    /// compared already is not added again.
    @Nullable Runnable mending(Contender who, Mend mend) {
        Recipe recipe = workspace.recipe().get();
        UnaryOperator<Recipe> change = Mends.change(mend);
        if (recipe == null || change == null) {
            return null;
        }
        Recipe before = recipe.withResample(who.plan());
        Recipe after = change.apply(before);
        List<ResamplePlan> plans = entries.get().stream().map(each -> each.in(recipe)).toList();
        int number = plans.indexOf(who.plan());
        ResamplePlan mended = new Entry(after.resample(), Entry.Use.COMPARED).in(recipe);
        boolean isOwn = after.withResample(who.plan()).equals(before);
        return isOwn && number >= 0 && !plans.contains(mended)
                ? () -> plan(number, own -> mended)
                : null;
    }

    /// What is compared now, as a session keeps it.
    public ReadOnlyObjectProperty<ComparePlan> planProperty() {
        return workspace.compared();
    }

    /// Takes up what a session has kept.
    void takeUp(ComparePlan saved) {
        workspace.takeUp(saved);
    }

    /// The lineup of a recipe.
    Lineup lineup(Recipe recipe) {
        List<ModelPlan> all = new ArrayList<>(List.of(recipe.model()));
        for (String id : models.get()) {
            if (!id.equals(recipe.model().classifier())) {
                all.add(recipe.model().withClassifier(id));
            }
        }
        return new Lineup(
                entries.get().stream()
                        .filter(Entry::isCompared)
                        .map(entry -> entry.in(recipe))
                        .toList(),
                all);
    }
}

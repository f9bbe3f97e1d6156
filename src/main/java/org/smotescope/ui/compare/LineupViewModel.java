package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Lineup;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.ui.Workspace;

/// Who is compared, and how. Knows no nodes.
public final class LineupViewModel {
    /// What is compared of a file that nobody has chosen samplers for: those that the field starts
    /// from, by what its columns hold.
    private static final List<String> OF_NUMBERS =
            List.of("smote", "borderline-1", "adasyn", "smote-tomek");

    private static final List<String> OF_BOTH =
            List.of("smote-nc", "smote", "borderline-1", "random-under");
    private static final List<String> OF_WORDS = List.of("smote-n", "random-over", "random-under");

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<Entry>> entries =
            new ReadOnlyObjectWrapper<>(this, "entries", List.of());
    private final ObjectProperty<List<String>> models =
            new SimpleObjectProperty<>(this, "models", List.of());
    private final ObjectProperty<Protocol.Folds> protocol =
            new SimpleObjectProperty<>(this, "protocol", new Protocol.Folds(5, 10));
    private final ReadOnlyObjectWrapper<@Nullable Removed> removed =
            new ReadOnlyObjectWrapper<>(this, "removed");
    private boolean isChosen;
    private @Nullable Table table;

    public LineupViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.run().subscribe(run -> follow());
    }

    /// The samplers beside what is always compared.
    public ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /// The ids of the classifiers that are compared beside the recipe's.
    public ObjectProperty<List<String>> modelsProperty() {
        return models;
    }

    /// On which splits all of them are measured.
    public ObjectProperty<Protocol.Folds> protocolProperty() {
        return protocol;
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
        Entry gone = entries.get().get(number);
        change(list -> list.remove(number));
        removed.set(new Removed(number, gone));
    }

    /// The sampler that was taken out last, until something else is changed; null for none.
    ReadOnlyObjectProperty<@Nullable Removed> removedProperty() {
        return removed.getReadOnlyProperty();
    }

    /// Takes the last removal back.
    void restore() {
        Removed last = removed.get();
        if (last != null) {
            change(list -> list.add(last.number(), last.entry()));
        }
    }

    /// @param number where it stood
    record Removed(int number, Entry entry) {}

    void use(int number, Entry.Use use) {
        edit(number, entry -> entry.with(use));
    }

    void plan(int number, UnaryOperator<ResamplePlan> changed) {
        edit(number, entry -> entry.with(changed.apply(entry.plan())));
    }

    /// Takes up a saved list.
    public void set(List<Entry> saved) {
        isChosen = true;
        removed.set(null);
        entries.set(List.copyOf(saved));
        table = workspace.table().get();
    }

    /// The samplers that somebody has chosen; null while they are the usual ones.
    @Nullable List<Entry> chosen() {
        return isChosen ? entries.get() : null;
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

    private interface Edit {
        void of(List<Entry> list);
    }

    private void edit(int number, UnaryOperator<Entry> changed) {
        change(list -> list.set(number, changed.apply(list.get(number))));
    }

    private void change(Edit edit) {
        List<Entry> list = new ArrayList<>(entries.get());
        edit.of(list);
        isChosen = true;
        removed.set(null);
        entries.set(List.copyOf(list));
    }

    /// Another file is compared by what its columns hold, beside what its recipe does.
    private void follow() {
        Recipe recipe = workspace.recipe().get();
        Schema schema = workspace.schema().get();
        Table now = workspace.table().get();
        if (recipe == null || schema == null || now == null || now == table) {
            return;
        }
        table = now;
        List<Entry> first = new ArrayList<>();
        for (String id : usual(schema)) {
            first.add(Entry.of(id, recipe));
        }
        ResamplePlan own = recipe.resample();
        if (!own.isNothing() && first.stream().noneMatch(each -> each.plan().equals(own))) {
            first.addFirst(new Entry(own, Entry.Use.COMPARED));
        }
        isChosen = false;
        removed.set(null);
        entries.set(List.copyOf(first));
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

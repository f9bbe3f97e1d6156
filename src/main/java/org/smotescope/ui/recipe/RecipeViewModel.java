package org.smotescope.ui.recipe;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Schema;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.StageProblem;
import org.smotescope.ui.Mends;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.JobState;

/// The recipe as an accordion: what each step says, which one is open, which one has a problem.
public final class RecipeViewModel {
    private final Workspace workspace;
    private final ObjectProperty<@Nullable StepNumber> open =
            new SimpleObjectProperty<>(StepNumber.RESAMPLE);
    private final Map<StepNumber, ReadOnlyStringWrapper> summaries =
            new EnumMap<>(StepNumber.class);
    private final ReadOnlyObjectWrapper<@Nullable StepProblem> problem =
            new ReadOnlyObjectWrapper<>();

    public RecipeViewModel(Workspace workspace) {
        this.workspace = workspace;
        for (StepNumber step : StepNumber.values()) {
            summaries.put(step, new ReadOnlyStringWrapper(""));
        }
        workspace.recipe().subscribe(recipe -> summarise());
        workspace.schema().subscribe(schema -> summarise());
        workspace.run().subscribe(run -> summarise());
        workspace.state().subscribe(state -> problem.set(problem(state)));
    }

    /// The step that is open, or null while all are closed.
    public ObjectProperty<@Nullable StepNumber> open() {
        return open;
    }

    /// How a step is set, in a few words.
    public ReadOnlyStringProperty summary(StepNumber step) {
        return of(step).getReadOnlyProperty();
    }

    /// What keeps the recipe from being run, or null.
    public ReadOnlyObjectProperty<@Nullable StepProblem> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Carries a mend out.
    public void apply(Mend mend) {
        UnaryOperator<Recipe> change = Mends.change(mend);
        if (change != null) {
            workspace.change(change);
        }
    }

    private static @Nullable StepProblem problem(JobState state) {
        if (!(state instanceof JobState.Failed(StageProblem failed))) {
            return null;
        }
        return new StepProblem(
                StepNumber.of(failed.stage()), failed.problem().what(), failed.problem().mends());
    }

    private void summarise() {
        Recipe recipe = workspace.recipe().get();
        Schema schema = workspace.schema().get();
        if (recipe == null || schema == null) {
            summaries.values().forEach(summary -> summary.set(""));
            return;
        }
        Run run = workspace.run().get();
        String positive = recipe.data().positive();
        if (positive == null) {
            positive = run == null ? "" : run.positiveLabel();
        }
        set(StepNumber.DATA, recipe.data().file());
        set(StepNumber.TARGET, RecipeWords.target(schema, positive));
        set(StepNumber.SPLIT, RecipeWords.split(recipe.split()));
        set(StepNumber.PREPARE, RecipeWords.prepare(recipe.prepare()));
        set(StepNumber.RESAMPLE, RecipeWords.resample(recipe.resample()));
        set(StepNumber.MODEL, RecipeWords.model(recipe.model()));
        set(StepNumber.DECIDE, RecipeWords.decide(recipe.decide()));
    }

    private void set(StepNumber step, String words) {
        of(step).set(words);
    }

    private ReadOnlyStringWrapper of(StepNumber step) {
        return Objects.requireNonNull(summaries.get(step));
    }
}

package org.smotescope.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Place;
import org.smotescope.ui.Places;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.compare.BoardExport;
import org.smotescope.ui.compare.ComparePlace;
import org.smotescope.ui.compare.CompareViewModel;
import org.smotescope.ui.data.DataPlace;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.evaluate.EvaluateView;
import org.smotescope.ui.evaluate.EvaluateViewModel;
import org.smotescope.ui.evaluate.SplitsViewModel;
import org.smotescope.ui.explore.ExplorePlace;
import org.smotescope.ui.explore.ExploreViewModel;
import org.smotescope.ui.recipe.RecipePanel;
import org.smotescope.ui.recipe.RecipeViewModel;
import org.smotescope.ui.recipe.ResampleViewModel;
import org.smotescope.ui.recipe.StepNumber;
import org.smotescope.ui.selection.Selection;
import org.smotescope.ui.session.SessionActions;
import org.smotescope.ui.session.WindowView;
import org.smotescope.ui.theme.Palette;

/// Puts the parts of a window together: the only place that knows them all.
public final class Composition {
    private final LiveWorkspace workspace;
    private final Selection selection = new Selection();
    private final FileActions files;
    private final RecipeViewModel recipe;
    private final ExploreViewModel explore;
    private final CompareViewModel compare;
    private final EvaluateViewModel evaluate;
    private final SplitsViewModel splits;
    private final SessionActions sessions;
    private final Themes themes;
    private final Shell shell;

    /// @param jobs where work is done
    /// @param dialogs what asks for files
    /// @param system whether the desktop is dark
    /// @param quit ends the application
    public Composition(
            Jobs jobs, Dialogs dialogs, ObservableValue<ColorScheme> system, Runnable quit) {
        workspace = new LiveWorkspace(jobs);
        files = new FileActions(workspace, jobs, dialogs);
        themes = new Themes(system);
        ObservableValue<Palette> palette = themes.palette();
        recipe = new RecipeViewModel(workspace);
        ResampleViewModel resample = new ResampleViewModel(workspace);
        RecipePanel panel = new RecipePanel(workspace, recipe, resample, files, palette);
        Map<Place, StepNumber> places = new LinkedHashMap<>();
        places.put(new DataPlace(workspace, jobs, palette), StepNumber.DATA);
        explore = new ExploreViewModel(workspace, jobs, selection);
        explore.shownCountsProperty().subscribe(counts -> resample.shownAfter().set(rows(counts)));
        places.put(new ExplorePlace(workspace, explore, palette), StepNumber.RESAMPLE);
        evaluate = new EvaluateViewModel(workspace, jobs, selection);
        splits = new SplitsViewModel(workspace, jobs);
        files.refusal().bind(splits.refusal());
        files.figures().setMeasured(splits::report);
        files.code().measure(splits::protocol, splits::measuredRecipe);
        compare = new CompareViewModel(workspace, jobs, explore.axes(), selection);
        places.put(
                new ComparePlace(
                        compare,
                        workspace,
                        resample::reason,
                        new BoardExport(workspace, dialogs, files.folder()),
                        palette,
                        this::showExplore),
                StepNumber.RESAMPLE);
        places.put(new EvaluateView(evaluate, splits, palette), StepNumber.DECIDE);
        Places all = Places.of(List.copyOf(places.keySet()));
        sessions =
                new SessionActions(
                        workspace,
                        files,
                        dialogs,
                        jobs,
                        new WindowView(
                                all, recipe.open(), explore.memory(), compare, evaluate, splits));
        shell =
                new Shell(
                        new ShellViewModel(workspace, files, sessions),
                        panel,
                        all,
                        themes,
                        selection,
                        () -> sessions.leave(quit));
        // Each place comes with the step of the recipe that it is about.
        shell.place().subscribe(place -> recipe.open().set(places.get(place)));
    }

    /// Null for the outcome of the run.
    private static int @Nullable [] rows(List<Integer> counts) {
        return counts.isEmpty() ? null : counts.stream().mapToInt(Integer::intValue).toArray();
    }

    private void showExplore() {
        shell.begin("Explore");
    }

    public LiveWorkspace workspace() {
        return workspace;
    }

    public FileActions files() {
        return files;
    }

    public SessionActions sessions() {
        return sessions;
    }

    public Selection selection() {
        return selection;
    }

    public RecipeViewModel recipe() {
        return recipe;
    }

    public ExploreViewModel explore() {
        return explore;
    }

    public CompareViewModel compare() {
        return compare;
    }

    public SplitsViewModel splits() {
        return splits;
    }

    public EvaluateViewModel evaluate() {
        return evaluate;
    }

    public Themes themes() {
        return themes;
    }

    public Shell shell() {
        return shell;
    }
}

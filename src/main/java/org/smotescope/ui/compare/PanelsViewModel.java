package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Lineup;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Runner;
import org.smotescope.ui.Problems;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.explore.AxesViewModel;
import org.smotescope.ui.explore.Still;
import org.smotescope.ui.explore.Stills;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Combine;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.selection.PickedRows;
import org.smotescope.ui.selection.Selection;

/// The pictures of those that are compared, on the same axes, with one view, one pointer and one
/// selection. Made one after the other, away from the window's thread. Knows no nodes.
public final class PanelsViewModel {
    /// More pictures than this at a time are not shown.
    static final int MOST = 6;

    private static final String LANE = "compare-pictures";

    private final Workspace workspace;
    private final Jobs jobs;
    private final LineupViewModel lineup;
    private final AxesViewModel axes;
    private final Selection selection;
    private final ReadOnlyObjectWrapper<List<Panel>> panels =
            new ReadOnlyObjectWrapper<>(this, "panels", List.of());
    private final ObjectProperty<StillView> view =
            new SimpleObjectProperty<>(this, "view", StillView.ADDED);
    private final ObjectProperty<@Nullable Bounds> bounds =
            new SimpleObjectProperty<>(this, "bounds");
    private final ObjectProperty<@Nullable RowId> pointed =
            new SimpleObjectProperty<>(this, "pointed");
    private final DoubleProperty swipe = new SimpleDoubleProperty(this, "swipe", Double.NaN);
    private boolean isWatched;
    private @Nullable Asked asked;

    /// What the pictures depend on.
    private record Asked(Run of, Recipe recipe, Lineup lineup, Stills stills) {
        /// Who has a picture: of the recipe's model, and those with fewer columns last.
        List<Contender> shown(int classes) {
            return lineup.contenders(recipe, classes).stream()
                    .filter(each -> each.model().equals(recipe.model()))
                    .sorted(Comparator.comparing(each -> !each.columns().isEmpty()))
                    .limit(MOST)
                    .toList();
        }

        boolean isAs(Asked other) {
            return of.table() == other.of.table()
                    && recipe.equals(other.recipe)
                    && lineup.equals(other.lineup)
                    && stills.isOnSameAxes(other.stills);
        }

        /// Whether rows lie where they lie for the other.
        boolean isPlacedAs(Asked other) {
            return of.prepared() == other.of.prepared() && stills.isOnSameAxes(other.stills);
        }
    }

    PanelsViewModel(
            Workspace workspace,
            Jobs jobs,
            LineupViewModel lineup,
            AxesViewModel axes,
            Selection selection) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.lineup = lineup;
        this.axes = axes;
        this.selection = selection;
        workspace
                .table()
                .subscribe(
                        table -> {
                            asked = null;
                            jobs.cancel(LANE);
                            panels.set(List.of());
                        });
        workspace.run().subscribe(run -> follow());
        lineup.entriesProperty().subscribe(list -> follow());
    }

    public ReadOnlyObjectProperty<List<Panel>> panelsProperty() {
        return panels.getReadOnlyProperty();
    }

    public ObjectProperty<StillView> viewProperty() {
        return view;
    }

    /// What part of the data all pictures show; null before the first.
    public ObjectProperty<@Nullable Bounds> boundsProperty() {
        return bounds;
    }

    /// The row under the pointer in one of the pictures, or null.
    public ObjectProperty<@Nullable RowId> pointedProperty() {
        return pointed;
    }

    /// Where the line of the swipe stands, in data coordinates.
    public DoubleProperty swipeProperty() {
        return swipe;
    }

    /// What a press of a button does about a problem of a picture; null where a button can do
    /// nothing.
    @Nullable Runnable mending(Panel of, Mend mend) {
        return lineup.mending(of.contender(), mend);
    }

    Selection selection() {
        return selection;
    }

    /// What the axes are: "PCA 1 · 45 % of spread across, PCA 2 · 26 % of spread up".
    String axesWords() {
        Asked now = asked;
        return now == null ? "" : now.stills.across() + " across, " + now.stills.up() + " up";
    }

    void watch() {
        isWatched = true;
        follow();
    }

    void leave() {
        isWatched = false;
        pointed.set(null);
    }

    /// Shows all original rows again.
    void fit() {
        Still any = first().orElse(null);
        if (any != null) {
            Viewport home = any.home(Viewport.ofSize(0, 0, 100, 100));
            bounds.set(home.bounds());
            swipe.set((home.minX() + home.maxX()) / 2);
        }
    }

    /// The picture of the rows as they are.
    Optional<Still> before() {
        return panels.get().stream()
                .map(Panel::still)
                .filter(Objects::nonNull)
                .filter(still -> still.run().resampling().added().size() == 0)
                .filter(still -> still.run().resampling().removed().isEmpty())
                .findFirst();
    }

    private Optional<Still> first() {
        return panels.get().stream().map(Panel::still).filter(Objects::nonNull).findFirst();
    }

    /// Chooses an original row in the whole window.
    void pick(RowId row, Combine how) {
        Run run = workspace.run().get();
        if (run != null && Still.isOriginal(row)) {
            selection.pick(PickedRows.of(run, "in the comparison", Still.reference(row)), how);
        }
    }

    private void follow() {
        Run run = workspace.run().get();
        Recipe recipe = workspace.recipe().get();
        Stills stills = axes.stills();
        if (!isWatched || run == null || recipe == null || stills == null) {
            return;
        }
        Recipe shared = Measuring.shared(recipe);
        Asked next = new Asked(run, shared, lineup.lineup(recipe), stills);
        Asked before = asked;
        if (before != null && before.isAs(next)) {
            return;
        }
        asked = next;
        boolean isPlaced = before != null && before.isPlacedAs(next);
        if (!isPlaced) {
            bounds.set(null);
        }
        boolean isSame = before != null && before.isAs(withLineup(next, before));
        int classes = run.prepared().train().classes().labels().size();
        List<Panel> wanted = new ArrayList<>();
        for (Contender each : next.shown(classes)) {
            wanted.add(panel(each, before != null && isPlaced, isSame));
        }
        panels.set(List.copyOf(wanted));
        makeNext(next);
    }

    private static Asked withLineup(Asked next, Asked before) {
        return new Asked(next.of, next.recipe, before.lineup, next.stills);
    }

    /// The panel of a contender: with the picture that there is where nothing it depends on has
    /// changed, else with the last one of that name until the next is there.
    private Panel panel(Contender each, boolean isPlaced, boolean isSame) {
        String title = VariantWords.title(each, 1);
        Panel last = null;
        for (Panel old : panels.get()) {
            if (isSame && old.contender().equals(each) && old.age() == Panel.Age.NEW) {
                return old;
            }
            boolean isAlike =
                    old.contender().variant() == each.variant()
                            && old.contender().plan().sampler().equals(each.plan().sampler());
            if (isPlaced && isAlike && last == null) {
                last = old;
            }
        }
        return new Panel(each, title, last == null ? null : last.still(), Panel.Age.STALE, null);
    }

    private void makeNext(Asked of) {
        Runner runner = workspace.runner();
        Panel next = panels.get().stream().filter(Panel::isWanted).findFirst().orElse(null);
        if (next == null || runner == null || asked != of) {
            return;
        }
        jobs.submit(
                LANE,
                (Monitor monitor) ->
                        of.stills.of(
                                runner.run(next.contender(), of.recipe, monitor.part(0, 0.7)),
                                monitor.part(0.7, 1)),
                fraction -> {},
                still -> made(of, next, next.with(still)),
                thrown -> {
                    if (!(thrown instanceof CancellationException)) {
                        made(of, next, next.failed(Problems.ofData(thrown)));
                    }
                });
    }

    private void made(Asked of, Panel wanted, Panel made) {
        if (asked != of) {
            return;
        }
        panels.set(panels.get().stream().map(each -> each == wanted ? made : each).toList());
        if (bounds.get() == null) {
            fit();
        }
        makeNext(of);
    }
}

package org.smotescope.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Run;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.figure.Animation;
import org.smotescope.ui.figure.FigureLook;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.PlotFigure;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.Tool;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.selection.Selection;

/// State and behaviour of Explore: which rows are told, at which moment, on which axes.
///
/// A picture is made from the newest run away from the window's thread; until it is there the last
/// one stays. The view shows the actors of the story, also those of a new run; once the user has
/// moved it, it stays until [#fit()] or the story moves it.
public final class ExploreViewModel {
    private final Workspace workspace;
    private final Selection selection;
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.PAN);
    private final PictureSource pictures;
    private final Narrator narrator = new Narrator();
    private final Player player = narrator.player();
    private final ObjectProperty<Mode> mode =
            new SimpleObjectProperty<>(this, "mode", Mode.ONE_ROW);
    private final StoryViewModel story = new StoryViewModel(narrator, new Hands());
    private final FollowedView view =
            new FollowedView(this::viewMoved, is -> change(() -> narrator.resize(is)));
    private final SmallMap map = new SmallMap();
    private final Chosen chosen = new Chosen();
    private final Spotlight spotlight;
    private final ChecksViewModel checks;
    private final StripViewModel strip;
    private final ShownBoundary boundary;
    private final FindViewModel finder;
    private final Gathering gathering;
    private final ExploreMemory memory = new ExploreMemory(this, narrator, view);
    private final ShownCounts shownCounts = new ShownCounts();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    private final PlotLayers layers;

    private Narrator.@Nullable Told told;

    /// @param workspace the file, the recipe and the newest run
    /// @param jobs runs work away from the window's thread
    /// @param selection the rows that are chosen in the window
    public ExploreViewModel(Workspace workspace, Jobs jobs, Selection selection) {
        this.workspace = workspace;
        this.selection = selection;
        this.spotlight = new Spotlight(selection);
        this.checks = new ChecksViewModel(workspace, jobs, selection);
        this.pictures = new PictureSource(workspace, jobs, view::get, this::show);
        this.layers = new PlotLayers(jobs, view::get);
        this.boundary = new ShownBoundary(layers.boundary(), spotlight, view, this::shown);
        this.strip = new StripViewModel(workspace, axes(), this::shown);
        this.finder = new FindViewModel(narrator::director, view, this::pick);
        this.gathering = new Gathering(narrator::director, selection, layers);
        layers.filter().setOnTurned(this::showAllRows);
        layers.boundary().choiceProperty().subscribe((was, is) -> showJudged());
        workspace.recipe().subscribe(recipe -> recipeChanged());
        mode.subscribe((was, is) -> follow(() -> narrator.tell(is)));
        player.timeProperty().subscribe((was, is) -> refresh());
        player.playingProperty().subscribe((was, is) -> refresh());
        selection.rowsProperty().subscribe((was, is) -> spotlightMoved(was == null));
        pictures.start();
        workspace.run().subscribe(run -> showJudged());
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /// What dragging on the plot does.
    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /// How this place is looked at, for sessions.
    public ExploreMemory memory() {
        return memory;
    }

    /// What the axes show.
    public AxesViewModel axes() {
        return pictures.axes();
    }

    /// What the plot shows: rows, what lies behind and over them, and what is hidden.
    public PlotLayers layers() {
        return layers;
    }

    /// Ways to a row.
    public FindViewModel finder() {
        return finder;
    }

    /// Rows that are chosen together.
    public Gathering gathering() {
        return gathering;
    }

    /// Which part of the data is in sight, and the pixels that the plot has: the plot follows it
    /// and sets it.
    public ObjectProperty<Viewport> viewProperty() {
        return view.property();
    }

    /// The timeline.
    public StoryViewModel story() {
        return story;
    }

    /// The figures about the new rows.
    public ChecksViewModel checks() {
        return checks;
    }

    public ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return layers.drawingProperty();
    }

    /// The small map.
    SmallMap map() {
        return map;
    }

    public ReadOnlyObjectProperty<List<LegendLine>> legendProperty() {
        return layers.legendProperty();
    }

    public ReadOnlyObjectProperty<Inspection> inspectionProperty() {
        return chosen.inspectionProperty();
    }

    public ReadOnlyObjectProperty<Strip> stripProperty() {
        return strip.property();
    }

    /// What can be done about the strip.
    StripViewModel notices() {
        return strip;
    }

    /// Rows per class code at this moment of the story; empty while the outcome of the run is
    /// meant, as it is until the timeline is moved.
    public ReadOnlyObjectProperty<List<Integer>> shownCountsProperty() {
        return shownCounts.property();
    }

    /// The rows in one sentence, for screen readers.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Lets the bars of the classes show the outcome of the run until the timeline is moved.
    public void showOutcome() {
        narrator.untouch();
        refresh();
    }

    /// Brings everything that belongs to the moment into sight again.
    public void fit() {
        follow(() -> narrator.resize(view.get()));
    }

    /// Chooses a row: a new one, or a removed one, becomes the row of the story.
    public void pick(RowId row) {
        if (row.layer().equals(TestSpot.TEST)) {
            return;
        }
        spotlight.off();
        boolean isNew = row.layer().equals(Crowd.NEW);
        Director now = narrator.director();
        int tale = now == null ? -1 : now.sight().tale(row);
        if (tale >= 0 && mode.get() == Mode.ONE_ROW) {
            chosen.clear();
            follow(() -> narrator.choose(tale));
            return;
        }
        if (isNew) {
            narrator.choose(row.row());
        }
        chosen.choose(row);
        refresh();
    }

    /// Turns to the story of the first row that is removed; false where there is none.
    public boolean turnToRemoved() {
        Director now = narrator.director();
        if (now == null || now.sight().removed().isEmpty() || mode.get() != Mode.ONE_ROW) {
            return false;
        }
        follow(() -> narrator.choose(now.sight().added()));
        return true;
    }

    /// The row that is chosen by itself, else the new row whose story is told; empty where there is
    /// neither.
    Optional<RowId> pickedRow() {
        return chosen.row().or(this::toldRow);
    }

    private Optional<RowId> toldRow() {
        Director now = narrator.director();
        boolean isTold =
                now != null && mode.get() == Mode.ONE_ROW && narrator.row() < now.sight().added();
        return isTold ? Optional.of(Sight.id(~narrator.row())) : Optional.empty();
    }

    /// Forgets the chosen row, and the test rows that are chosen in the window.
    public void clearSelection() {
        chosen.clear();
        spotlight.off();
        refresh();
    }

    /// Lists the rows that are chosen in the window, or no more.
    public void toggleTable() {
        spotlight.toggleTable();
    }

    /// The first rows that are chosen are shown among all others.
    private void spotlightMoved(boolean isNew) {
        if (isNew) {
            player.pause();
            chosen.clear();
        }
        if (spotlight.movesView()) {
            view.follow();
        }
        change(() -> {});
    }

    /// What the pointer is told about a row.
    public List<String> describe(RowId row) {
        Director now = narrator.director();
        return now == null ? List.of() : spotlight.describe(now, row);
    }

    private void show(Director made) {
        Director before = narrator.director();
        Director next = made.resized(view.get());
        boolean samePlaces = before != null && next.sight().isPlacedAs(before.sight());
        if (before == null || before.sight().run() != next.sight().run()) {
            narrator.untouch();
        }
        if (narrator.isNewFile(next.sight())) {
            chosen.clear();
        }
        chosen.keepWithin(next.sight());
        if (!samePlaces) {
            view.follow();
        }
        checks.turnTo(next.sight().run());
        if (layers.leave(before, next)) {
            player.pause();
        }
        change(() -> narrator.show(next));
        layers.arrive();
        spotlight.follow(next.sight().run());
        map.show(next);
        summary.set(Summary.of(next.sight()));
        strip.follow();
        memory.arrived(next);
    }

    /// Tells a moment that was told once.
    void tellAgain(int row, double millis) {
        follow(
                () -> {
                    narrator.choose(Math.clamp(row, 0, Math.max(0, narrator.tales() - 1)));
                    player.seek(millis);
                });
    }

    /// Changes what is told, with the view going there.
    private void follow(Runnable change) {
        view.follow();
        change(change);
    }

    private void change(Runnable change) {
        view.during(change);
        Director now = narrator.director();
        if (now != null) {
            story.tell(now);
            told = null;
            map.avoid(narrator, view);
        }
        refresh();
    }

    private void showLegend(Director now, Narrator.Told next) {
        if (next.equals(told)) {
            return;
        }
        told = next;
        if (spotlight.isOn(now)) {
            layers.explain(spotlight.legend(now), LegendLine.ofAll(now.sight(), next.moment()));
        } else {
            layers.explain(next.legend(now));
        }
    }

    /// Rows are singled out among all of them.
    private void showAllRows() {
        clearSelection();
        mode.set(Mode.ALL_ROWS);
    }

    private void recipeChanged() {
        strip.follow();
        showOutcome();
    }

    private void viewMoved() {
        Director now = narrator.director();
        if (now != null) {
            map.avoid(narrator, view);
            map.follow(narrator, !spotlight.isOn(now), view.get());
            showJudged();
        }
    }

    /// Shows the moment.
    private void refresh() {
        Director now = narrator.director();
        if (view.isChanging() || now == null) {
            return;
        }
        Frame frame = spotlight.isOn(now) ? spotlight.frame(now, view.get()) : narrator.frame(now);
        story.say(now, frame.caption());
        boolean isOfMany = mode.get() == Mode.ALL_ROWS;
        layers.activate(isOfMany && !spotlight.isOfTest(now), isOfMany && !spotlight.isOn(now));
        layers.over().show(now.sight(), spotlight.isOn(now) ? selection.rows().orElse(null) : null);
        layers.show(player.isPlaying() ? frame.drawing() : chosen.around(now, frame.drawing()));
        view.offer(frame.view());
        showLegend(now, narrator.told(now, frame));
        map.follow(narrator, !spotlight.isOn(now), view.get());
        boundary.turnTo(shownCounts.follow(narrator.counts(now, frame), frame));
        boolean isOfCheck = mode.get() == Mode.ALL_ROWS && checks.isChosen();
        boolean isOfRows = spotlight.isOn(now) && !isOfCheck;
        if (isOfRows) {
            chosen.say(spotlight.inspection(now));
        } else {
            chosen.inspect(now, mode.get(), narrator.row(), narrator.progressOfRow());
        }
        boolean isOfAll = mode.get() == Mode.ALL_ROWS && !isOfRows && chosen.isNothing();
        checks.show(isOfAll ? now.sight().run() : null);
        showJudged();
    }

    /// What models say of the rows that are shown; another threshold is no other picture.
    private void showJudged() {
        boundary.follow(narrator.director());
        layers.filter().follow(narrator.director(), shown());
    }

    /// The run whose rows are shown, or null before the first.
    @Nullable Run shownRun() {
        Director now = narrator.director();
        return now == null ? null : now.sight().run();
    }

    /// What is told, from its beginning, or null where there is nothing to tell. On the window's
    /// thread only, also later.
    @Nullable Animation animation(FigureLook look) {
        Director now = narrator.director();
        return now == null || !now.hasStory()
                ? null
                : new ExploreAnimation(
                        now.resized(PlotFigure.room(look.width(), look.height())),
                        narrator.tale(),
                        ExploreFigure.axes(axes()));
    }

    private @Nullable Run shown() {
        return pictures.newest(narrator.director());
    }

    /// What the story asks of this place.
    private final class Hands implements StoryViewModel.Stagehand {
        @Override
        public void clearStage() {
            layers.passage().finish();
            spotlight.off();
        }

        @Override
        public void clearAll() {
            chosen.clear();
        }

        @Override
        public void turn(Runnable change) {
            follow(change);
        }
    }
}

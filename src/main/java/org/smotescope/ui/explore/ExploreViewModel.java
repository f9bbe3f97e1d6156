package org.smotescope.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Ints;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.boundary.Question;
import org.smotescope.experiment.boundary.Side;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.plot.Area;
import org.smotescope.ui.plot.Combine;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.RowId;
import org.smotescope.ui.plot.Tool;
import org.smotescope.ui.plot.Viewport;
import org.smotescope.ui.selection.PickedRows;
import org.smotescope.ui.selection.Selection;

/// State and behaviour of Explore: which rows are told, at which moment, on which axes.
///
/// A picture is made from the newest run away from the window's thread; until it is there the last
/// one stays. The view shows the actors of the story, also those of a new run; once the user has
/// moved it, it stays until [#fit()] or the story moves it.
public final class ExploreViewModel {
    private static final int HOVER_FIELDS = 7;

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
    private final KinWalk kinWalk = new KinWalk();
    private final Spotlight spotlight;
    private final ChecksViewModel checks;
    private final Strips strips = new Strips();
    private final ReadOnlyObjectWrapper<Strip> strip = new ReadOnlyObjectWrapper<>(Strip.CLEAR);
    private final ReadOnlyObjectWrapper<List<Integer>> shownCounts =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    private final PlotLayers layers;

    /// Whether the moment is one before anything is made or removed.
    private boolean isBefore;

    private LegendLine.@Nullable Removal told;

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
        workspace.state().subscribe(state -> showStrip());
        axes().workProperty().subscribe(work -> showStrip());
        layers.boundaryChoiceProperty().subscribe((was, is) -> showBoundary());
        workspace.recipe().subscribe(recipe -> recipeChanged());
        mode.subscribe((was, is) -> follow(() -> narrator.tell(is)));
        player.timeProperty().subscribe((was, is) -> refresh());
        player.playingProperty().subscribe((was, is) -> refresh());
        selection.rowsProperty().subscribe((was, is) -> spotlightMoved(was == null));
        pictures.start();
        workspace.run().subscribe(run -> showBoundary());
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /// What dragging on the plot does.
    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /// What the axes show.
    public AxesViewModel axes() {
        return pictures.axes();
    }

    /// From the picture on some axes to that on others.
    Passage passage() {
        return layers.passage();
    }

    /// Which model is asked what it answers for the points of the plot, if any.
    public ObjectProperty<BoundaryChoice> boundaryProperty() {
        return layers.boundaryChoiceProperty();
    }

    /// Which model it is that answers, and what its signs mean.
    public ReadOnlyObjectProperty<BoundaryNote> boundaryNoteProperty() {
        return layers.boundary().noteProperty();
    }

    /// What is shown over the rows.
    public OverSource over() {
        return layers.over();
    }

    /// Which marks of the legend are not shown.
    public HiddenMarks hidden() {
        return layers.hidden();
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

    /// All rows, for the small map.
    public ReadOnlyObjectProperty<Drawing> mapProperty() {
        return map.rowsProperty();
    }

    /// Whether the story is told and the view shows a part of the rows only.
    public ReadOnlyBooleanProperty mapShownProperty() {
        return map.shownProperty();
    }

    /// The end of the row's story, where all its actors are on stage: what the small map avoids.
    public ReadOnlyObjectProperty<Frame> closeUpProperty() {
        return map.closeUpProperty();
    }

    public ReadOnlyObjectProperty<List<LegendLine>> legendProperty() {
        return layers.legendProperty();
    }

    public ReadOnlyObjectProperty<Inspection> inspectionProperty() {
        return chosen.inspectionProperty();
    }

    public ReadOnlyObjectProperty<Strip> stripProperty() {
        return strip.getReadOnlyProperty();
    }

    /// Rows per class code at this moment of the story; empty while the outcome of the run is
    /// meant, as it is until the timeline is moved.
    public ReadOnlyObjectProperty<List<Integer>> shownCountsProperty() {
        return shownCounts.getReadOnlyProperty();
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

    /// Chooses the training rows and the new rows that lie in an area.
    ///
    /// @param area on the axes
    public void select(Area area, Combine how) {
        Director now = narrator.director();
        if (now != null) {
            String why = area instanceof Area.Box ? "in the box" : "in the lasso";
            Ints rows = hidden().seen(now.sight(), now.sight().rowsIn(area));
            selection.pick(PickedRows.of(now.sight().run(), why, rows), how);
        }
    }

    /// Adds a row to the chosen ones, or takes it out.
    public void gather(RowId row, Combine how) {
        Director now = narrator.director();
        if (now != null && !row.layer().equals(TestSpot.TEST)) {
            Ints one = Ints.of(Sight.reference(row));
            selection.pick(PickedRows.of(now.sight().run(), "chosen", one), how);
        }
    }

    /// The row that a key leads to: the base of a new row.
    Optional<RowId> baseOf(RowId row) {
        Director now = narrator.director();
        return now == null || row.layer().equals(TestSpot.TEST)
                ? Optional.empty()
                : kinWalk.base(now.sight(), row);
    }

    /// The row that a key leads to: the next neighbour of the base.
    Optional<RowId> neighbourOf(RowId row) {
        Director now = narrator.director();
        return now == null || row.layer().equals(TestSpot.TEST)
                ? Optional.empty()
                : kinWalk.next(now.sight(), row);
    }

    /// Chooses the row that has a number, and brings it into sight.
    ///
    /// @param typed `12` for that row of the file, `new 12` for that new row
    /// @return why it is not there, or an empty text
    public String find(String typed) {
        Director now = narrator.director();
        if (now == null) {
            return "There are no rows yet.";
        }
        return switch (Finding.of(now.sight(), typed)) {
            case Finding.Missing(String words) -> words;
            case Finding.Found(RowId row) -> {
                pick(row);
                bringIntoSight(now.sight(), row);
                yield "";
            }
        };
    }

    /// Moves the view if the row is not in it.
    private void bringIntoSight(Sight sight, RowId row) {
        Viewport seen = view.get();
        int reference = Sight.reference(row);
        double x = seen.toPixelX(sight.x(reference));
        double y = seen.toPixelY(sight.y(reference));
        if (!seen.holds(x, y)) {
            double dx = seen.left() + seen.width() / 2 - x;
            double dy = seen.top() + seen.height() / 2 - y;
            view.property().set(seen.pannedBy(dx, dy));
        }
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
        return now == null
                ? List.of()
                : row.layer().equals(TestSpot.TEST)
                        ? spotlight.describe(now, row)
                        : new HoverText(now, HOVER_FIELDS).of(row);
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
        showStrip();
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
            showLegend(now);
            showCloseUp(now);
        }
        refresh();
    }

    /// Says nothing where nothing has changed.
    private static <T> void update(ObjectProperty<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    private void showCloseUp(Director now) {
        if (narrator.tales() > 0) {
            Story told = now.story(narrator.row());
            map.avoid(told.at(told.millis()), view);
        }
    }

    private void showLegend(Director now) {
        told = narrator.removal(now);
        layers.explain(spotlight.isOn(now) ? spotlight.legend(now) : narrator.legend(now));
    }

    private void recipeChanged() {
        showStrip();
        showOutcome();
    }

    private void showMap(Director now) {
        boolean isStory = narrator.mode() == Mode.ONE_ROW && narrator.tales() > 0;
        map.follow(isStory && !spotlight.isOn(now), view.get(), now.sight());
    }

    private void viewMoved() {
        Director now = narrator.director();
        if (now != null) {
            showCloseUp(now);
            showMap(now);
            showBoundary();
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
        hidden().activate(mode.get() == Mode.ALL_ROWS && !spotlight.isOn(now));
        layers.over().show(now.sight(), selection.picked().orElse(null));
        layers.show(player.isPlaying() ? frame.drawing() : chosen.around(now, frame.drawing()));
        view.offer(frame.view());
        if (told != narrator.removal(now)) {
            showLegend(now);
        }
        showMap(now);
        update(shownCounts, narrator.counts(now, frame));
        isBefore = !shownCounts.get().isEmpty() && frame.done() == 0;
        boolean isOfCheck = mode.get() == Mode.ALL_ROWS && checks.isChosen();
        boolean isOfRows = spotlight.isOn(now) && !isOfCheck;
        if (isOfRows) {
            chosen.say(spotlight.inspection(now));
        } else {
            chosen.inspect(now, mode.get(), narrator.row(), player.isAtEnd());
        }
        boolean isOfAll = mode.get() == Mode.ALL_ROWS && !isOfRows && chosen.isNothing();
        checks.show(isOfAll ? now.sight().run() : null);
        showBoundary();
    }

    /// The model is that of the rows that are shown: of those as they are until the story has made
    /// or removed one. Where test rows are chosen, it is the one that judged them.
    private void showBoundary() {
        Director now = narrator.director();
        Run run = shown();
        Optional<Question> question = boundaryProperty().get().question();
        if (now == null || run == null || question.isEmpty()) {
            layers.boundary().rest();
            return;
        }
        Side side = isBefore ? Side.BEFORE : Side.AFTER;
        layers.boundary()
                .show(
                        spotlight.isOn(now)
                                ? spotlight.asked(run, now.sight(), question.get())
                                : BoundaryAsked.of(run, now.sight(), question.get(), side),
                        view.get());
    }

    /// The run that the picture shows, with its newest threshold.
    private @Nullable Run shown() {
        Director now = narrator.director();
        Run newest = workspace.run().get();
        if (now == null) {
            return null;
        }
        Run drawn = now.sight().run();
        return newest != null && newest.resampling() == drawn.resampling() ? newest : drawn;
    }

    private void showStrip() {
        Strip other = strips.of(workspace.state().get(), shown(), workspace.recipe().get());
        strip.set(axes().workProperty().get().map(Work::strip).orElse(other));
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
